package io.redress.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code redress.record.*}: the terms promised in the notes at the foot of the record form.
 *
 * @param warrantyMonths months from delivery, for products without a period of their own; the same as in table
 *     {@code warranty-period}
 * @param sampleMonths months for which a sample is kept after its analysis
 */
@ConfigurationProperties("redress.record")
record RecordFormSettings(@DefaultValue("18") int warrantyMonths, @DefaultValue("1") int sampleMonths) {}
