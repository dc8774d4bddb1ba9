package io.redress.complaint;

/** No complaint has this reference: check the number, it is printed on every letter. */
public class NoSuchComplaint extends RuntimeException {

    public NoSuchComplaint(Reference reference) {
        super("There is no complaint " + reference + ". Check the reference; it is printed on every letter.");
    }
}
