package io.redress.identity.work;

import io.redress.engine.command.CommandFields;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/**
 * Retries may be added to a failed job, but remaining ones must not be removed. Whether a job has failed is checked per job, see {@link
 * TaskCommandChecker}.
 */
@Component
class RetryRule implements CommandRule {

    private final RefusalExceptions refusal;

    RetryRule(RefusalExceptions refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (command instanceof SetJobRetriesCmd && CommandFields.of(command, "retries", Integer.class) < 1) {
            throw refusal.because("job.atLeastOneTry");
        }
    }
}
