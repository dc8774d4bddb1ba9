package io.redress.remedy.systems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.complaint.Complainant;
import io.redress.remedy.RemedyKind;

/** Who gets the remedy, with no more personal data than the system needs for it (J2): an address to deliver to, an e-mail for a voucher. */
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
