package io.redress.identity.work;

import io.redress.identity.Groups;
import java.util.Collections;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** What people have written is read by those who may read personal data, and written by those who work on complaints. */
@Component
class NoteRule implements CommandRule {

    private static final Set<Class<?>> WRITING = Set.of(AddCommentCmd.class, UpdateCommentCmd.class, DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class);

    private final Refusal refusal;

    NoteRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (!person.isAdministrator() && !mayDo(command, person)) {
            throw refusal.because("notes.refused");
        }
    }

    private static boolean mayDo(Command<?> command, Asking person) {
        if (WRITING.contains(command.getClass())) {
            return !Collections.disjoint(person.groups(), Groups.WORKING);
        }
        return Groups.mayReadPersonalData(person.groups())
                || !AllowedCommands.NOTES.contains(command.getClass()) && !SearchByValue.is(command);
    }
}
