package io.redress.identity.work;

import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** What has failed is tried again; it is not robbed of the tries it has left. That it has failed is asked job by job, see {@link OwnTasks}. */
@Component
class RetryRule implements CommandRule {

    private final Refusal refusal;

    RetryRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (command instanceof SetJobRetriesCmd && CommandParts.of(command, "retries", Integer.class) < 1) {
            throw refusal.because("job.atLeastOneTry");
        }
    }
}
