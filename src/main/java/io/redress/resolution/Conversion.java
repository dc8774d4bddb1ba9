package io.redress.resolution;

import io.redress.complaint.NotPersonal;
import java.math.BigDecimal;

/**
 * The value of a plan in the company's currency, which determined the levels. Each component is null if the table did not provide it.
 *
 * @param value in yuan
 * @param rate yuan for one unit of the plan's currency
 * @param rateDate day from which the table's rate is valid, as ISO text
 */
@NotPersonal
public record Conversion(BigDecimal value, BigDecimal rate, String rateDate) {}
