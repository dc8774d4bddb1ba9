package io.redress.procedure;

import io.redress.remedy.ProvisionWatch;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the ledger whether a provision still runs: what a withdrawal has ended must not pay any more. */
@Component
class RemedyProvisions implements ProvisionWatch {

    private final RuntimeService runtime;

    RemedyProvisions(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean isUnderWay(String provision) {
        return runtime.createProcessInstanceQuery().processInstanceId(provision).count() > 0;
    }
}
