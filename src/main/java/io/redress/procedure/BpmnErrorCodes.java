package io.redress.procedure;

/** Codes of the BPMN errors that verbs raise. */
public final class BpmnErrorCodes {

    public static final String REMEDY_REFUSED = "remedyRefused";
    public static final String LETTER_UNDELIVERABLE = "letterUndeliverable";

    private BpmnErrorCodes() {}
}
