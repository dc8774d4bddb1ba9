package io.redress.identity.signin;

import java.util.HashSet;
import java.util.List;

/**
 * What the directory says of a user now, as far as it decides whether he is let in.
 *
 * @param credential digest of the password's entry: another password, or another user of the same id, has another one
 */
record Account(String id, String credential, List<String> groups, boolean locked) {

    boolean isIn(List<String> theseAndNoOther) {
        return new HashSet<>(groups).equals(new HashSet<>(theseAndNoOther));
    }
}
