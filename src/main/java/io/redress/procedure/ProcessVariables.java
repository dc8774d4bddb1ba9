package io.redress.procedure;

import java.util.Set;

/** Names of process variables that Java reads or writes; models may read them. */
public final class ProcessVariables {

    public static final String COMPLAINT = "complaint";
    /** The business key again, for Tasklist, which can list only variables. */
    public static final String REFERENCE = "reference";
    public static final String LETTER = "letter";
    public static final String LETTER_ID = "letterId";
    public static final String LETTER_NAME = "letterName";
    /** The title of the letter in both languages at once: Tasklist's list shows variables as they are. */
    public static final String LETTER_TITLE = "letterTitle";
    public static final String LETTER_CHANNEL = "letterChannel";
    public static final String DELIVERY_METHOD = "deliveryMethod";
    public static final String TRIAGE = "triage";
    public static final String CAUSE = "cause";
    public static final String SEVERITY = "severity";
    public static final String RESPONSIBLE_UNIT = "responsibleUnit";
    public static final String ACKNOWLEDGE_HOURS = "acknowledgeHours";
    public static final String RESPOND_HOURS = "respondHours";
    public static final String RESOLVE_HOURS = "resolveHours";
    public static final String ADMISSION = "admission";
    public static final String REFUSAL_GROUND = "refusalGround";
    public static final String FINDING = "finding";
    public static final String REMEDY = "remedy";
    public static final String PAYMENT = "payment";
    public static final String PAYMENT_AMOUNT = "paymentAmount";
    public static final String PAYMENT_CURRENCY = "paymentCurrency";
    public static final String ORDER = "order";
    public static final String VOUCHER_AMOUNT = "voucherAmount";
    public static final String APOLOGY = "apology";
    public static final String PLAN_DUE_DATE = "planDueDate";
    public static final String APPROVAL = "approval";
    public static final String APPROVAL_LEVELS = "approvalLevels";
    public static final String APPROVAL_LEVEL = "approvalLevel";
    public static final String RATE_TO_CNY = "rateToCny";
    public static final String RATE_DATE = "rateDate";
    public static final String VALUE_IN_CNY = "valueInCny";
    public static final String SATISFACTION = "satisfaction";

    public static final Set<String> ALL = Set.of(
            COMPLAINT, REFERENCE, LETTER, LETTER_ID, LETTER_NAME, LETTER_TITLE, LETTER_CHANNEL, DELIVERY_METHOD, TRIAGE, CAUSE,
            SEVERITY, RESPONSIBLE_UNIT, ACKNOWLEDGE_HOURS, RESPOND_HOURS, RESOLVE_HOURS, ADMISSION, FINDING, REMEDY, PAYMENT,
            PAYMENT_AMOUNT, PAYMENT_CURRENCY, ORDER, VOUCHER_AMOUNT, APOLOGY, PLAN_DUE_DATE, APPROVAL, APPROVAL_LEVELS,
            APPROVAL_LEVEL, RATE_TO_CNY, RATE_DATE, VALUE_IN_CNY, SATISFACTION);

    private ProcessVariables() {}
}
