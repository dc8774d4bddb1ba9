package io.redress.complaint;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** The amount that the complainant asks for, with its ISO 4217 currency. */
public record Claim(
        @PositiveOrZero @Digits(integer = 15, fraction = 2) BigDecimal amount,
        @Pattern(regexp = "[A-Z]{3}", message = "{redress.currency}") String currency) {}
