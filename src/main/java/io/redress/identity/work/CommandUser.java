package io.redress.identity.work;

import io.redress.identity.Groups;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The user on whose behalf the engine runs a command; empty when the procedure acts by itself. */
record CommandUser(String user, List<String> groups) {

    static Optional<CommandUser> now() {
        return Optional.ofNullable(Context.getCommandContext()).map(command -> command.getAuthentication()).flatMap(CommandUser::of);
    }

    /** Like {@link #now()}, but empty while authorization checks are disabled, that is, in the procedure's own code and beneath it. */
    static Optional<CommandUser> withRightsAskedFor() {
        return now().filter(user -> Context.getCommandContext().isAuthorizationCheckEnabled());
    }

    static Optional<CommandUser> of(Authentication authentication) {
        return Optional.ofNullable(authentication).filter(present -> present.getUserId() != null)
                .map(present -> new CommandUser(present.getUserId(), Optional.ofNullable(present.getGroupIds()).orElse(List.of())));
    }

    boolean isAdministrator() {
        return groups.contains(Groups.ADMINISTRATORS);
    }
}
