package io.redress.complaint;

import io.redress.money.Currencies;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * What the complainant asks for.
 *
 * @param amount with no more decimals than its currency has; null where none is named
 * @param currency code of ISO 4217, needed with an amount; other names that are usual become the code
 */
@Payable
public record Claim(@PositiveOrZero @Digits(integer = 15, fraction = 3) BigDecimal amount, String currency) {

    public Claim {
        currency = Currencies.code(Texts.given(currency));
    }
}
