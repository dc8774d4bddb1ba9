package io.redress.remedy.systems;

import io.redress.complaint.Complaints;
import io.redress.money.MoneyFormat;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyRefusedException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Refusal rules of the stand-in, with messages in the language of the case. */
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
            case PAYMENT -> requireAtMost(settings.refusePaymentsAbove(), remedy);
            case VOUCHER -> requireAtMost(settings.refuseVouchersAbove(), remedy);
            default -> requireAccepted(remedy);
        }
    }

    private void requireAtMost(BigDecimal limit, Remedy remedy) {
        if (remedy.amount().compareTo(limit) > 0) {
            throw refusal(remedy, "above", language -> new Object[] {MoneyFormat.format(remedy.money(), language),
                    MoneyFormat.format(limit, remedy.currency(), language)});
        }
    }

    private void requireAccepted(Remedy remedy) {
        if (settings.refuseOrders().contains(remedy.code())) {
            throw refusal(remedy, "not-taken", language -> new Object[] {remedy.code()});
        }
    }

    RemedyRefusedException deadKey(Remedy remedy) {
        return refusal(remedy, "dead-key", language -> new Object[] {remedy.key()});
    }

    private RemedyRefusedException refusal(Remedy remedy, String rule, Function<Locale, Object[]> values) {
        var tag = complaints.find(remedy.reference()).map(complaint -> complaint.filing().language()).orElse("en");
        var language = Locale.forLanguageTag(tag);
        return new RemedyRefusedException(messages.getMessage("standin.refused." + rule, values.apply(language), language));
    }
}
