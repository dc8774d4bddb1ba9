package io.redress.identity.work;

import io.redress.identity.Eligibility;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Applies the rules that also bind users. */
@Component
class RuleBasedEligibility implements Eligibility {

    private final FourEyes fourEyes;

    RuleBasedEligibility(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public boolean allows(DelegateTask task, String user) {
        var groups = task.getProcessEngineServices().getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId).toList();
        return Candidates.of(task).include(user, groups) && !fourEyes.keepApart((TaskEntity) task, user);
    }
}
