package io.redress.identity.work;

import io.redress.engine.command.AllowedCommands;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Interceptor for all commands that users run in the engine, by whichever entry point: a command that is not among the {@link AllowedCommands} is
 * rejected, and the others must satisfy the rules. The procedure's own work passes, since it has no user or runs within a command that has already
 * been checked.
 */
class CommandGate extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(CommandGate.class);

    private final IdentityService identity;
    private final List<CommandRule> rules;
    private final CommandFailures failures;
    private final RefusalExceptions refusal;

    CommandGate(IdentityService identity, List<CommandRule> rules, CommandFailures failures, RefusalExceptions refusal) {
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
            CommandUser.of(identity.getCurrentAuthentication()).ifPresent(caller -> check(command, caller));
        }
        try {
            return next.execute(command);
        } catch (ProcessEngineException failure) {
            throw failures.plain(command, failure);
        }
    }

    private void check(Command<?> command, CommandUser caller) {
        if (!AllowedCommands.include(command)) {
            LOG.info("Refused {} to {}: people do not do this in the engine", command.getClass().getSimpleName(), caller.user());
            throw refusal.because("command.closed");
        }
        rules.forEach(rule -> rule.check(command, caller));
    }
}
