package io.redress.resolution;

import java.math.BigDecimal;

/**
 * What a plan is worth in the company's currency, by which the levels were found. Each part is null where the table did not know it.
 *
 * @param value in yuan
 * @param rate yuan for one unit of the plan's currency
 * @param rateDate day from which the table's rate holds, ISO text
 */
public record Conversion(BigDecimal value, BigDecimal rate, String rateDate) {}
