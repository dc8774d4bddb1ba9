package io.redress.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.complaint.Reference;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount that is not exactly payable must stop before anyone is asked to pay it. */
class GrantRemedyTest {

    @ParameterizedTest
    @CsvSource({"0,CNY", "-1,CNY", "1.001,CNY", "10.50,JPY", "5,RMB", "5,", ",CNY", "1.001,KWD"})
    void turnsDownWhatCannotBePaidExactly(BigDecimal amount, String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> payment(amount, currency));
    }

    @ParameterizedTest
    @CsvSource({"0.01,CNY,0.01", "100,JPY,100.00", "1e3,CNY,1000.00", "5.500,CNY,5.50"})
    void keepsTwoDecimals(BigDecimal amount, String currency, String kept) {
        assertThat(payment(amount, currency).amount()).isEqualTo(new BigDecimal(kept));
    }

    @Test
    void forgetsTheCurrencyWhereThereIsNoAmount() {
        var order = new GrantRemedy("p", new Reference("C-2026-000001"), RemedyKind.ORDER, "EXCHANGE", null, "CNY");
        assertThat(order.currency()).isNull();
    }

    private static GrantRemedy payment(BigDecimal amount, String currency) {
        return new GrantRemedy("p", new Reference("C-2026-000001"), RemedyKind.PAYMENT, "FULL_REFUND", amount, currency);
    }
}
