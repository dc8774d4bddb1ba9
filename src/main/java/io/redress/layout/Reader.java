package io.redress.layout;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who reads the page: nobody known, or a member of staff with groups. */
public record Reader(String user, Set<String> groups) {

    private static final Reader NOBODY = new Reader(null, Set.of());

    /** The person behind the current request. */
    public static Reader current() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken
                ? NOBODY
                : new Reader(who.getName(), who.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet()));
    }

    public boolean signedIn() {
        return user != null;
    }

    boolean isIn(String group) {
        return groups.contains(group);
    }
}
