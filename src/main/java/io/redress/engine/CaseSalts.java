package io.redress.engine;

import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import java.security.SecureRandom;
import org.camunda.bpm.engine.impl.context.Context;

/** The salt of the case that the engine is processing. A table that is only tried out belongs to no case: its values can never be proved. */
class CaseSalts {

    private static final int BYTES = 32;

    private final Complaints complaints;
    private final SecureRandom random = new SecureRandom();

    CaseSalts(Complaints complaints) {
        this.complaints = complaints;
    }

    byte[] current() {
        var execution = Context.getBpmnExecutionContext();
        var reference = execution == null ? null : execution.getExecution().getProcessBusinessKey();
        return Reference.isReference(reference) ? complaints.salt(new Reference(reference)).orElseGet(this::fresh) : fresh();
    }

    private byte[] fresh() {
        var salt = new byte[BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
