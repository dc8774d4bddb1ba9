package io.redress.procedure;

import java.util.Set;

/** Names under which Java stores or provides texts that forms and letters read and that are not variables. */
public final class TextFields {

    public static final String LETTER_SUBJECT = "letterSubject";
    public static final String UNDELIVERABLE_REASON = "undeliverableReason";
    public static final String DELIVERY_NOTE = "deliveryNote";
    public static final String PLAN_MEASURES = "planMeasures";
    public static final String PLAN_OWNER = "planOwner";
    public static final String PLAN_REMARKS = "planRemarks";
    public static final String DECISION_REASONS = "decisionReasons";
    public static final String REFUSAL_REASON = "refusalReason";
    public static final String APOLOGY_TEXT = "apologyText";
    public static final String CORRECTION_REASON = "correctionReason";
    public static final String REMEDY_FAILURE = "remedyFailure";

    public static final Set<String> ALL = Set.of(
            LETTER_SUBJECT, UNDELIVERABLE_REASON, DELIVERY_NOTE, PLAN_MEASURES, PLAN_OWNER, PLAN_REMARKS, DECISION_REASONS,
            REMEDY_FAILURE);

    private TextFields() {}
}
