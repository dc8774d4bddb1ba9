package io.redress;

import io.redress.complaint.Cause;
import io.redress.complaint.Channel;
import io.redress.complaint.Claim;
import io.redress.complaint.Complainant;
import io.redress.complaint.Filing;
import io.redress.complaint.Subject;
import java.math.BigDecimal;
import java.util.List;

/** Invented complaints for tests. */
public final class Filings {

    private Filings() {}

    public static Filing leakingHeatExchanger() {
        return new Filing(Channel.WEB, "en", person("Margaret Fields", "margaret.fields@example.org"),
                new Subject("Plate heat exchanger", "BX-40", "SN-2291", "1", null, "PO-7781", null, TestClock.today().minusMonths(3),
                        TestClock.today().minusMonths(2), TestClock.today().minusDays(4),
                        List.of(new Subject.TechnicalDatum("heat load", "12.5", "kW"))),
                "The heat exchanger leaks at the lower gasket and is defective. It broke after two months of normal use.",
                "Please refund the price.", new Claim(new BigDecimal("1200.00"), "CNY"), null, TestClock.today().minusDays(4));
    }

    public static Filing lateParcel() {
        return new Filing(Channel.WEB, "zh-CN", person("李小明", "li.xiaoming@example.org"),
                new Subject("电水壶", "K-9", null, "1", null, "D-20261101", null, null, null, null, List.of()),
                "快递已经晚了十天，物流信息一直没有更新，打电话也没有人处理。", "尽快送货并赔偿", new Claim(new BigDecimal("200.00"), "CNY"),
                Cause.DELIVERY, TestClock.today().minusDays(10));
    }

    /** The complainant left only a telephone number. */
    public static Filing byTelephone() {
        return new Filing(Channel.PHONE, "en", new Complainant("Tom Baker", null, null, "+44 20 7946 0991", null, null, null, false,
                Channel.PHONE, null), Subject.UNKNOWN, "The clerk at the counter was rude to me and would not listen.", null, null, null, null);
    }

    public static Filing anonymous() {
        return new Filing(Channel.SUGGESTION_BOX, "en", Complainant.UNKNOWN, Subject.UNKNOWN,
                "The clerks at the counter are rude to older people.", null, null, null, null);
    }

    public static Filing withAddress(String email) {
        var filing = leakingHeatExchanger();
        return new Filing(filing.channel(), filing.language(), person("Margaret Fields", email), filing.subject(), filing.narrative(),
                filing.demand(), filing.claim(), null, null);
    }

    private static Complainant person(String name, String email) {
        return new Complainant(name, null, email, null, null, null, null, false, null, null);
    }
}
