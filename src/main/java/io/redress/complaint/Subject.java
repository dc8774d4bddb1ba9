package io.redress.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What the complaint is about: the product or service, with the fields of the record form (A2). */
public record Subject(
        @NotPersonal(typed = true) @Size(max = 200) String product,
        @NotPersonal(typed = true) @Size(max = 200) String model,
        @Personal @Size(max = 100) String serialNumber,
        @NotPersonal(typed = true) @Size(max = 50) String quantity,
        @Personal @Size(max = 100) String contractNumber,
        @Personal @Size(max = 100) String orderNumber,
        @NotPersonal @PastDate LocalDate productionDate,
        @NotPersonal @PastDate LocalDate deliveryDate,
        @NotPersonal @PastDate LocalDate installedDate,
        @NotPersonal @PastDate LocalDate failureDate,
        @Valid @Size(max = 100) List<TechnicalDatum> technicalData) {

    public static final Subject UNKNOWN = new Subject(null, null, null, null, null, null, null, null, null, null, List.of());

    public Subject {
        product = TextRules.given(product);
        model = TextRules.given(model);
        serialNumber = TextRules.given(serialNumber);
        quantity = TextRules.given(quantity);
        contractNumber = TextRules.given(contractNumber);
        orderNumber = TextRules.given(orderNumber);
        technicalData = technicalData == null ? List.of() : technicalData.stream().filter(datum -> datum != null && datum.saysSomething()).toList();
    }

    /** One line of industry-specific technical data, such as "heat load, 12.5, kW". */
    public record TechnicalDatum(
            @NotPersonal(typed = true) @Size(max = 200) String name,
            @Personal @Size(max = 200) String value,
            @NotPersonal(typed = true) @Size(max = 50) String unit) {

        /** Empty lines of a form are left out. */
        boolean saysSomething() {
            return TextRules.present(name) || TextRules.present(value);
        }
    }
}
