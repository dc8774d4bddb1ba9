package io.redress.identity.work;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Records the user who actually completed a task as its assignee: a candidate who had not claimed it, or an administrator on someone's behalf. The
 * change appears in the task history; the engine no longer writes it to the activity history.
 */
@Component
class CompletionListener implements TaskListener {

    private final FourEyes fourEyes;

    CompletionListener(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public void notify(DelegateTask task) {
        CommandUser.now().map(CommandUser::user).ifPresent(user -> {
            fourEyes.refuseTheSamePerson(task, user);
            if (!user.equals(task.getAssignee())) {
                task.setAssignee(user);
            }
        });
    }
}
