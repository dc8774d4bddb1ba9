package io.redress.procedure;

import io.redress.complaint.Reference;

/** The procedure was moving at the same moment; nothing has changed, and the same call will succeed a moment later. */
public class ProcedureBusyException extends RuntimeException {

    ProcedureBusyException(Reference reference, Throwable cause) {
        super("The procedure of " + reference + " is just moving. Nothing has changed; please try again in a moment.", cause);
    }
}
