package io.redress.intake;

import io.redress.identity.Groups;
import java.security.Principal;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who is at the door.
 *
 * @param id user id, null for the anonymous
 * @param groups ids of the user's groups
 */
record Caller(String id, List<String> groups) {

    static final Caller ANONYMOUS = new Caller(null, List.of());

    /** @param principal of the request; null for the anonymous */
    static Caller of(Principal principal) {
        return principal instanceof Authentication user && user.isAuthenticated()
                ? new Caller(user.getName(), user.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList())
                : ANONYMOUS;
    }

    boolean anonymous() {
        return id == null;
    }

    /** Whether case files are open to him: the staff, but not analysts (J2). */
    boolean readsCaseFiles() {
        return Groups.mayReadPersonalData(groups);
    }

    /** Whether he may add to case files: auditors change nothing. */
    boolean writesCaseFiles() {
        return Groups.mayReadPersonalData(groups.stream().filter(group -> !group.equals(Groups.AUDITORS)).toList());
    }
}
