package io.redress.identity.signin;

import io.redress.engine.query.TaskQueries;
import io.redress.identity.ErrorCodes;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Prevents the deletion of a group while it is a candidate for open tasks. */
@Component
class CandidateGroupGuard {

    private final TaskQueries tasks;
    private final MessageSource messages;

    CandidateGroupGuard(TaskQueries tasks, MessageSource messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    void refuseWhileOffered(String group) {
        var open = tasks.countWithCandidate(group);
        if (open > 0) {
            throw new ProcessEngineException(messages.getMessage("identity.group.hasTasks", new Object[] {group, open},
                    LocaleContextHolder.getLocale()), ErrorCodes.CONFLICT);
        }
    }
}
