package io.redress.identity.signin;

import java.util.HashSet;
import java.util.List;

/**
 * The current state of a user in the directory, as far as sign-in depends on it.
 *
 * @param credential digest of the stored password; it changes with the password, and if the id is given to another user
 */
record Account(String id, String credential, List<String> groups, boolean locked) {

    boolean isIn(List<String> expected) {
        return new HashSet<>(groups).equals(new HashSet<>(expected));
    }
}
