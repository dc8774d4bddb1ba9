package io.redress.complaint;

import java.math.BigDecimal;

/** A record with an amount in a currency; each may be null. */
public interface Priced {

    BigDecimal amount();

    String currency();
}
