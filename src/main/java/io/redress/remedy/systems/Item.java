package io.redress.remedy.systems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.complaint.Subject;

/** The purchased item, with its order or contract number. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Item(String orderNumber, String contractNumber, String product, String model, String serialNumber, String quantity) {

    static Item of(Subject subject) {
        return new Item(subject.orderNumber(), subject.contractNumber(), subject.product(), subject.model(), subject.serialNumber(),
                subject.quantity());
    }
}
