package io.redress.identity.work;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way into the engine for people, by whatever door they came: a command that is not among the {@link AllowedCommands} is refused,
 * and one that is has to keep the rules. The procedure's own work passes: it has no user, or runs within a command that has passed.
 */
class CommandGate extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(CommandGate.class);

    private final IdentityService identity;
    private final List<CommandRule> rules;
    private final Failures failures;
    private final Refusal refusal;

    CommandGate(IdentityService identity, List<CommandRule> rules, Failures failures, Refusal refusal) {
        this.identity = identity;
        this.rules = rules;
        this.failures = failures;
        this.refusal = refusal;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        if (!AllowedCommands.isOurs(command)) {
            Asking.of(identity.getCurrentAuthentication()).ifPresent(person -> check(command, person));
        }
        try {
            return next.execute(command);
        } catch (ProcessEngineException failure) {
            throw failures.plain(command, failure);
        }
    }

    private void check(Command<?> command, Asking person) {
        if (!AllowedCommands.include(command)) {
            LOG.info("Refused {} to {}: people do not do this in the engine", command.getClass().getSimpleName(), person.user());
            throw refusal.because("command.closed");
        }
        rules.forEach(rule -> rule.check(command, person));
    }
}
