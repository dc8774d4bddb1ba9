package io.redress.procedure;

import io.redress.complaint.Channel;
import io.redress.complaint.Claim;
import io.redress.complaint.Complainant;
import io.redress.complaint.Filing;
import io.redress.complaint.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;

/** Random invented complaints. */
final class RandomFilings {

    static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "JPY", "KWD");

    private static final List<String> NARRATIVES = List.of(
            "The heat exchanger leaks at the lower gasket and is defective. It broke after two months of normal use.",
            "The parcel has not arrived and nobody answers my calls.",
            "I was charged twice for the same invoice and want my money back.",
            "The clerk at the counter was rude to me and would not listen.",
            "快递已经晚了十天，物流信息一直没有更新，打电话也没有人处理。",
            "热水器漏电，差点电到我，太危险了。",
            "商品质量很差，用了一天就坏了，要求退款。",
            "合同里写的赠品没有送，客服态度恶劣。");

    private final Random random;
    private final LocalDate today;

    RandomFilings(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    Filing next() {
        var narrative = oneOf(NARRATIVES);
        var language = narrative.charAt(0) < 128 ? "en" : "zh-CN";
        return new Filing(oneOf(Arrays.asList(Channel.values())), language, complainant(), subject(), narrative,
                random.nextBoolean() ? "Please refund the price." : null, claim(), null, random.nextBoolean() ? before(30) : null);
    }

    private Complainant complainant() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return Complainant.UNKNOWN;
        }
        var number = random.nextInt(1_000_000);
        var email = kind < 7 ? "walker" + number + "@example.org" : null;
        var phone = kind >= 7 ? "+86 21 5555 " + (1000 + random.nextInt(9000)) : null;
        return new Complainant("Walker " + number, null, email, phone, null, null, null, false, null, null);
    }

    private Subject subject() {
        return random.nextInt(4) == 0 ? Subject.UNKNOWN : new Subject("Plate heat exchanger", "BX-40", "SN-" + random.nextInt(10_000), "1", null,
                "PO-" + random.nextInt(10_000), null, before(900), before(300), before(30), List.of());
    }

    private Claim claim() {
        if (random.nextInt(5) == 0) {
            return null;
        }
        var currency = oneOf(CURRENCIES);
        var amount = BigDecimal.valueOf(Math.exp(2 + random.nextDouble() * 11));
        return new Claim(amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    private LocalDate before(int days) {
        return today.minusDays(1 + random.nextInt(days));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
