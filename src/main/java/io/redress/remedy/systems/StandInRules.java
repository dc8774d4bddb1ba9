package io.redress.remedy.systems;

import io.redress.complaint.Complaints;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyRefused;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the stand-in refuses, in the words of a system that speaks the language of the case. */
@Component
@Conditional(StandInInUse.class)
class StandInRules {

    private final StandInSettings settings;
    private final MessageSource messages;
    private final Complaints complaints;

    StandInRules(SystemsSettings settings, MessageSource messages, Complaints complaints) {
        this.settings = settings.standIn();
        this.messages = messages;
        this.complaints = complaints;
    }

    void check(Remedy remedy) {
        switch (remedy.kind()) {
            case PAYMENT -> atMost(settings.refusePaymentsAbove(), remedy);
            case VOUCHER -> atMost(settings.refuseVouchersAbove(), remedy);
            default -> taken(remedy);
        }
    }

    private void atMost(BigDecimal limit, Remedy remedy) {
        if (remedy.amount().compareTo(limit) > 0) {
            throw refusal(remedy, "above", remedy.amount(), remedy.currency(), limit);
        }
    }

    private void taken(Remedy remedy) {
        if (settings.refuseOrders().contains(remedy.code())) {
            throw refusal(remedy, "not-taken", remedy.code());
        }
    }

    RemedyRefused deadKey(Remedy remedy) {
        return refusal(remedy, "dead-key", remedy.key());
    }

    private RemedyRefused refusal(Remedy remedy, String rule, Object... values) {
        var language = complaints.find(remedy.reference()).map(complaint -> complaint.filing().language()).orElse("en");
        return new RemedyRefused(messages.getMessage("standin.refused." + rule, values, Locale.forLanguageTag(language)));
    }
}
