package io.redress.remedy.systems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.complaint.Complaint;
import io.redress.remedy.Remedy;

/**
 * The request to a connected system (docs/connected-systems.md).
 *
 * @param amount decimal number with the decimals of its currency, as text so that nobody rounds it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SystemRequest(String key, String caseReference, String remedy, String amount, String currency, Recipient recipient, Item item) {

    static SystemRequest of(Remedy remedy, Complaint complaint) {
        return new SystemRequest(
                remedy.key(),
                remedy.reference().value(),
                remedy.code(),
                remedy.amount() == null ? null : remedy.amount().toPlainString(),
                remedy.currency(),
                Recipient.of(remedy.kind(), complaint.complainant()),
                Item.of(complaint.filing().subject()));
    }
}
