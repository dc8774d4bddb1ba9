package io.redress.remedy;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The timeline entry (kind REMEDY) of a remedy.
 *
 * @param amount decimal number with the decimals of its currency, as text so that no reader rounds it
 * @param externalReference the connected system's number of the grant or, once revoked, of the reversal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemedyEntry(RemedyState state, RemedyKind kind, String code, String amount, String currency, String externalReference, String reason) {

    static RemedyEntry of(Remedy remedy) {
        return new RemedyEntry(
                remedy.state(),
                remedy.kind(),
                remedy.code(),
                remedy.amount() == null ? null : remedy.amount().toPlainString(),
                remedy.currency(),
                remedy.state() == RemedyState.REVOKED ? remedy.reversalReference() : remedy.externalReference(),
                remedy.reason());
    }
}
