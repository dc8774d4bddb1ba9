package io.redress.complaint;

/** Thrown if no complaint has the given reference, which is printed on every letter. */
public class ComplaintNotFoundException extends RuntimeException {

    public ComplaintNotFoundException(Reference reference) {
        super("There is no complaint " + reference + ". Check the reference; it is printed on every letter.");
    }
}
