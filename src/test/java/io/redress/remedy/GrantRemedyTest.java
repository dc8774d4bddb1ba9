package io.redress.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.complaint.Reference;
import io.redress.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A missing amount must be rejected before anyone is asked to pay it; see MoneyTest for what an amount is. */
class GrantRemedyTest {

    @ParameterizedTest
    @EnumSource(value = RemedyKind.class, names = {"PAYMENT", "VOUCHER"})
    void turnsDownMoneyThatIsNone(RemedyKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> order(kind, null));
        assertThatIllegalArgumentException().isThrownBy(() -> order(kind, Cases.yuan("0")));
    }

    @Test
    void forgetsTheMoneyWhereTheKindHasNone() {
        assertThat(order(RemedyKind.ORDER, Cases.yuan("5")).money()).isNull();
    }

    private static GrantRemedy order(RemedyKind kind, Money money) {
        return new GrantRemedy("p", new Reference("C-2026-000001"), 1, kind, "EXCHANGE", money);
    }
}
