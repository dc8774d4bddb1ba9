package io.redress.procedure;

import io.redress.complaint.Complaint;

/** The procedure has ended, so the requested operation is no longer possible. */
public class ProcedureEndedException extends RuntimeException {

    ProcedureEndedException(Complaint complaint) {
        super("Complaint " + complaint.reference() + " is " + complaint.status() + "; its procedure has ended.");
    }
}
