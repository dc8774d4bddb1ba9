package io.redress.identity.work;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** Who may work on a task is said by the procedure; only an administrator changes it. */
@Component
class CandidateRule implements CommandRule {

    private static final Set<Class<?>> CHANGING = Set.of(AddGroupIdentityLinkCmd.class, AddUserIdentityLinkCmd.class,
            DeleteGroupIdentityLinkCmd.class, DeleteUserIdentityLinkCmd.class);

    private final Refusal refusal;

    CandidateRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (CHANGING.contains(command.getClass()) && !person.isAdministrator()) {
            throw refusal.because("work.candidatesAreGiven");
        }
    }
}
