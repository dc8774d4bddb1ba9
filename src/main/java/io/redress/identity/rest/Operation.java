package io.redress.identity.rest;

import io.redress.identity.CurrentUser;
import java.util.List;
import java.util.Set;

/**
 * One line of the list of operations.
 *
 * @param path below the engine's REST, or the whole path of a call that only a webapp makes; parts in braces stand for any value
 * @param audiences who may call it, besides administrators
 * @param files whether the body is multipart
 * @param without names that may not be said, neither in the body nor in the address
 */
record Operation(Set<String> methods, String path, List<Audience> audiences, boolean files, Set<String> without) {

    Operation {
        methods = Set.copyOf(methods);
        audiences = List.copyOf(audiences);
        without = Set.copyOf(without);
    }

    boolean isOpen() {
        return !audiences.contains(Audience.NOBODY);
    }

    boolean isOpenTo(CurrentUser user) {
        return isOpen() && (user.isAdministrator() || audiences.stream().anyMatch(audience -> audience.includes(user)));
    }
}
