package io.redress.remedy;

import static io.redress.remedy.RemedyKind.APOLOGY;
import static io.redress.remedy.RemedyKind.ORDER;
import static io.redress.remedy.RemedyKind.PAYMENT;
import static io.redress.remedy.RemedyKind.VOUCHER;

import io.redress.complaint.Channel;
import io.redress.complaint.Complainant;
import io.redress.complaint.Complaints;
import io.redress.complaint.Filing;
import io.redress.complaint.Reference;
import io.redress.complaint.Subject;
import io.redress.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Complaints for which remedies can be granted, and the orders to do so. */
@TestComponent
public class Cases {

    /** Each order belongs to its own plan, so that one case can be granted several. */
    private static final AtomicInteger PLANS = new AtomicInteger();

    private final Complaints complaints;

    Cases(Complaints complaints) {
        this.complaints = complaints;
    }

    public Reference opened() {
        return opened("zh-CN");
    }

    public Reference opened(String language) {
        var who = new Complainant("Chen Li", null, "chen.li@example.com", "+86 21 5555 0199", null, "12 Garden Road, Shanghai", "K-4711", false,
                null, null);
        var what = new Subject("Heat exchanger", "HX-200", "SN-1", "1", null, "O-2026-17", null, null, null, null, List.of());
        return complaints.open(new Filing(Channel.WEB, language, who, what, "It leaks.", null, null, null, null), null).reference();
    }

    public static GrantRemedy payment(Reference reference, String amount) {
        return new GrantRemedy(UUID.randomUUID().toString(), reference, PLANS.incrementAndGet(), PAYMENT, "FULL_REFUND", yuan(amount));
    }

    public static GrantRemedy order(Reference reference, String code) {
        return new GrantRemedy(UUID.randomUUID().toString(), reference, PLANS.incrementAndGet(), ORDER, code, null);
    }

    public static GrantRemedy voucher(Reference reference, String amount) {
        return new GrantRemedy(UUID.randomUUID().toString(), reference, PLANS.incrementAndGet(), VOUCHER, "VOUCHER", yuan(amount));
    }

    public static GrantRemedy apology(Reference reference) {
        return new GrantRemedy(UUID.randomUUID().toString(), reference, PLANS.incrementAndGet(), APOLOGY, "APOLOGY", null);
    }

    public static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }
}
