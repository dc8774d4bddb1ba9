package io.redress.procedure;

import io.redress.complaint.Reference;
import io.redress.engine.InstanceListener;
import io.redress.engine.query.InstanceQueries;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.stereotype.Component;

/**
 * Ensures that the procedure runs once for a complaint, regardless of who starts it and how the first run ended: another process cannot call it,
 * and a closed complaint cannot go through it again. A database index settles concurrent starts. Writing the history is the first thing that an
 * instance does; the listeners of a process with an asynchronous start would run too late to refuse it.
 */
@Component
class OneProcedurePerComplaint implements InstanceListener {

    private final InstanceQueries instances;

    OneProcedurePerComplaint(InstanceQueries instances) {
        this.instances = instances;
    }

    @Override
    public void started(Instance instance) {
        if (ComplaintProcedure.KEY.equals(instance.process())) {
            check(instance);
        }
    }

    private void check(Instance instance) {
        var reference = instance.businessKey();
        if (!Reference.isReference(reference) || instance.caller() != null) {
            throw new BadUserRequestException(ComplaintProcedure.KEY + " is started with the reference of a new complaint, by the application alone.");
        }
        if (instances.isStarted(ComplaintProcedure.KEY, reference, instance.id())) {
            throw new BadUserRequestException(reference + " has had its procedure; it is not started again.");
        }
    }
}
