package io.redress.procedure;

import io.redress.remedy.ProvisionStatus;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the ledger whether a provision is still running: after a withdrawal has ended it, it must not pay any more. */
@Component
class RemedyProvisions implements ProvisionStatus {

    private final RuntimeService runtime;

    RemedyProvisions(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean isUnderWay(String provision) {
        return runtime.createProcessInstanceQuery().processInstanceId(provision).count() > 0;
    }
}
