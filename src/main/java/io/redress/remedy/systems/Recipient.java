package io.redress.remedy.systems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.complaint.Complainant;
import io.redress.remedy.RemedyKind;

/** The recipient of the remedy, with only the personal data that the system needs (J2): a delivery address, an e-mail for a voucher. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recipient(String customerNumber, String name, String organisation, String address, String phone, String email) {

    static Recipient of(RemedyKind kind, Complainant who) {
        boolean delivered = kind == RemedyKind.ORDER;
        return new Recipient(
                who.customerNumber(),
                who.name(),
                who.organisation(),
                delivered ? who.address() : null,
                delivered ? who.phone() : null,
                kind == RemedyKind.VOUCHER ? who.email() : null);
    }
}
