package io.redress.identity.work;

import io.redress.identity.Groups;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskEventsCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Commands for which the engine asks no right at all, or not the right question. What the procedure does within a command of its own passes.
 */
class UncheckedCommands extends CommandInterceptor {

    private static final Set<Class<?>> WRITING_NOTES = Set.of(AddCommentCmd.class, UpdateCommentCmd.class, DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class, CreateAttachmentCmd.class, SaveAttachmentCmd.class, DeleteAttachmentCmd.class);
    private static final Set<Class<?>> READING_NOTES = Set.of(GetTaskCommentsCmd.class, GetTaskCommentCmd.class, GetTaskEventsCmd.class,
            GetProcessInstanceCommentsCmd.class, GetTaskAttachmentsCmd.class, GetTaskAttachmentCmd.class, GetTaskAttachmentContentCmd.class,
            GetAttachmentCmd.class, GetAttachmentContentCmd.class, GetProcessInstanceAttachmentsCmd.class);
    private static final Set<Class<?>> CHANGING_CANDIDATES = Set.of(AddGroupIdentityLinkCmd.class, AddUserIdentityLinkCmd.class,
            DeleteGroupIdentityLinkCmd.class, DeleteUserIdentityLinkCmd.class);

    private final IdentityService identity;
    private final Refusal refusal;

    UncheckedCommands(IdentityService identity, Refusal refusal) {
        this.identity = identity;
        this.refusal = refusal;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() == null) {
            Asking.of(identity.getCurrentAuthentication()).filter(asking -> !asking.isAdministrator())
                    .ifPresent(asking -> check(command, asking.groups()));
        }
        return next.execute(command);
    }

    private void check(Command<?> command, List<String> groups) {
        var type = command.getClass();
        if (CHANGING_CANDIDATES.contains(type)) {
            throw refusal.because("work.candidatesAreGiven");
        }
        if (WRITING_NOTES.contains(type) && Collections.disjoint(groups, Groups.WORKING)) {
            throw refusal.because("notes.refused");
        }
        if (!Groups.mayReadPersonalData(groups) && (READING_NOTES.contains(type) || SearchByValue.is(command))) {
            throw refusal.because("notes.refused");
        }
    }
}
