package io.redress.identity.work;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** The procedure determines the candidates of a task; only administrators may change them. */
@Component
class CandidateRule implements CommandRule {

    private static final Set<Class<?>> CHANGING = Set.of(AddGroupIdentityLinkCmd.class, AddUserIdentityLinkCmd.class,
            DeleteGroupIdentityLinkCmd.class, DeleteUserIdentityLinkCmd.class);

    private final RefusalExceptions refusal;

    CandidateRule(RefusalExceptions refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (CHANGING.contains(command.getClass()) && !caller.isAdministrator()) {
            throw refusal.because("work.candidatesAreGiven");
        }
    }
}
