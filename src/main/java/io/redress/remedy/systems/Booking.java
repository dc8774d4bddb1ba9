package io.redress.remedy.systems;

import io.redress.money.Currencies;
import io.redress.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An entry in the books of the stand-in.
 *
 * @param reference the case; null, like code and amount, for a dead key
 * @param reversedAt null while the booking is in effect
 */
record Booking(String key, RemedyKind system, long number, String reference, String code, BigDecimal amount, String currency, State state,
        Instant bookedAt, Instant reversedAt) {

    Booking {
        amount = Currencies.scaled(amount, currency);
    }

    enum State { BOOKED, REVERSED, DEAD }

    public String displayNumber() {
        return "%s-%06d".formatted(system.name().charAt(0), number);
    }

    public boolean arrived() {
        return state != State.DEAD;
    }

    public boolean reversed() {
        return state == State.REVERSED;
    }
}
