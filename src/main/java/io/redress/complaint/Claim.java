package io.redress.complaint;

import io.redress.money.Currencies;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * What the complainant asks for.
 *
 * @param amount with no more decimals than its currency has; null if not given
 * @param currency ISO 4217 code, required with an amount; other common names are converted to the code
 */
@ValidAmount
@NotPersonal
public record Claim(@PositiveOrZero @Digits(integer = 15, fraction = 3) BigDecimal amount, String currency) {

    public Claim {
        currency = Currencies.code(TextRules.given(currency));
    }
}
