package io.redress.identity.work;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * The record names who really completed a task: a candidate who had not claimed it, or an administrator in someone's place. It stands in the
 * task's history; the engine no longer writes it to that of the activity.
 */
@Component
class Completion implements TaskListener {

    private final FourEyes fourEyes;

    Completion(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public void notify(DelegateTask task) {
        Asking.now().map(Asking::user).ifPresent(user -> {
            fourEyes.refuseTheSamePerson(task, user);
            if (!user.equals(task.getAssignee())) {
                task.setAssignee(user);
            }
        });
    }
}
