package io.redress.identity.work;

import io.redress.engine.command.AllowedCommands;
import io.redress.engine.command.ValueQueryDetector;
import io.redress.identity.Groups;
import java.util.Collections;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** Comments are read by users who may read personal data, and written by those who work on complaints. */
@Component
class CommentRule implements CommandRule {

    private static final Set<Class<?>> WRITING = Set.of(AddCommentCmd.class, UpdateCommentCmd.class, DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class);

    private final RefusalExceptions refusal;

    CommentRule(RefusalExceptions refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (!caller.isAdministrator() && !mayDo(command, caller)) {
            throw refusal.because("notes.refused");
        }
    }

    private static boolean mayDo(Command<?> command, CommandUser caller) {
        if (WRITING.contains(command.getClass())) {
            return !Collections.disjoint(caller.groups(), Groups.WORKING);
        }
        return Groups.mayReadPersonalData(caller.groups())
                || !AllowedCommands.NOTES.contains(command.getClass()) && !ValueQueryDetector.is(command);
    }
}
