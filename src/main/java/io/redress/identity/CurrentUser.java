package io.redress.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The authenticated caller.
 *
 * @param id the user's id in the engine
 * @param groups ids of the user's groups at the time of sign-in
 */
public record CurrentUser(String id, Collection<String> groups) {

    public CurrentUser {
        groups = List.copyOf(groups);
    }

    /** Empty if no user is signed in, that is, for complainants and for the procedure itself. */
    public static Optional<CurrentUser> get() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).flatMap(CurrentUser::of);
    }

    /** For authenticated requests only; throws if no user is signed in. */
    public static CurrentUser required() {
        return get().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    static Optional<CurrentUser> of(Authentication authentication) {
        if (!authentication.isAuthenticated() || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        var groups = authentication.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
        return Optional.of(new CurrentUser(authentication.getName(), groups));
    }

    public boolean isIn(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(groups::contains);
    }

    public boolean isAdministrator() {
        return isIn(Groups.ADMINISTRATORS);
    }

    /** Whether the user works on complaints: members of any unit or level, and administrators, but not analysts and auditors. */
    public boolean isWorking() {
        return isAdministrator() || groups.stream().anyMatch(Groups.WORKING::contains);
    }

    /** Whether the user may correct the parties and the subject of a complaint. */
    public boolean mayCorrectCaseFiles() {
        return isIn(Groups.AGENTS, Groups.ADMINISTRATORS);
    }

    /** Whether the user handles failures and may trigger retries. */
    public boolean isOperating() {
        return isIn(Groups.SUPERVISORS, Groups.MANAGERS, Groups.ADMINISTRATORS);
    }

    /** Whether the user supervises the work of others: supervisors, managers, executives and administrators. */
    public boolean isSupervising() {
        return isAdministrator() || !Supervision.of(groups).isEmpty();
    }

    public boolean mayReadPersonalData() {
        return Groups.mayReadPersonalData(groups);
    }
}
