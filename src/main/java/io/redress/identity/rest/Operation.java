package io.redress.identity.rest;

import io.redress.identity.CurrentUser;
import java.util.List;
import java.util.Set;

/**
 * An entry of the operation list.
 *
 * @param path relative to the engine's REST API, or the full path of a call that only a webapp makes; segments in braces match any value
 * @param audiences who may call it, in addition to administrators
 * @param files whether the body is multipart
 * @param without names that neither the body nor the query string may contain
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
