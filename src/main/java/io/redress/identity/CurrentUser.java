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
 * Who is asking.
 *
 * @param id the user's id in the engine
 * @param groups ids of the user's groups, as at sign-in
 */
public record CurrentUser(String id, Collection<String> groups) {

    public CurrentUser {
        groups = List.copyOf(groups);
    }

    /** Empty when nobody is signed in: a complainant, or the procedure itself. */
    public static Optional<CurrentUser> get() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).flatMap(CurrentUser::of);
    }

    /** Of a request behind a sign-in; anywhere else it is a mistake to ask. */
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

    /** Works on complaints: any unit and any level, and administrators; not analysts and auditors. */
    public boolean isWorking() {
        return isAdministrator() || groups.stream().anyMatch(Groups.WORKING::contains);
    }

    /** Corrects who and what a complaint is about. */
    public boolean mayCorrectCaseFiles() {
        return isIn(Groups.AGENTS, Groups.ADMINISTRATORS);
    }

    /** Looks after what failed and has it tried again. */
    public boolean isOperating() {
        return isIn(Groups.SUPERVISORS, Groups.MANAGERS, Groups.ADMINISTRATORS);
    }

    /** Looks after the work of others: a supervisor, manager, executive or administrator. */
    public boolean isSupervising() {
        return isAdministrator() || !Supervision.of(groups).isEmpty();
    }

    public boolean mayReadPersonalData() {
        return Groups.mayReadPersonalData(groups);
    }
}
