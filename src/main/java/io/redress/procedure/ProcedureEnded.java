package io.redress.procedure;

import io.redress.complaint.Complaint;

/** The procedure has ended, so what was asked is not possible any more. */
public class ProcedureEnded extends RuntimeException {

    ProcedureEnded(Complaint complaint) {
        super("Complaint " + complaint.reference() + " is " + complaint.status() + "; its procedure has ended.");
    }
}
