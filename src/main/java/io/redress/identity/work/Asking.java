package io.redress.identity.work;

import io.redress.identity.Groups;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The user on whose behalf the engine runs a command; nobody, when the procedure acts by itself. */
record Asking(String user, List<String> groups) {

    static Optional<Asking> now() {
        return Optional.ofNullable(Context.getCommandContext()).map(command -> command.getAuthentication()).flatMap(Asking::of);
    }

    /** Like {@link #now()}, but nobody while rights are not asked for: in the procedure's own code and beneath it. */
    static Optional<Asking> withRightsAskedFor() {
        return now().filter(asking -> Context.getCommandContext().isAuthorizationCheckEnabled());
    }

    static Optional<Asking> of(Authentication authentication) {
        return Optional.ofNullable(authentication).filter(known -> known.getUserId() != null)
                .map(known -> new Asking(known.getUserId(), Optional.ofNullable(known.getGroupIds()).orElse(List.of())));
    }

    boolean isAdministrator() {
        return groups.contains(Groups.ADMINISTRATORS);
    }
}
