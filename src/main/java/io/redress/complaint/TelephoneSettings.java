package io.redress.complaint;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code redress.telephone.*}.
 *
 * @param region country (ISO 3166) of numbers without a country code
 * @param areaCode area of numbers without an area code, without the leading zero; empty for no default
 * @param placeholders digits that people enter in place of a number, besides repeated and consecutive digits
 * @param sharedBy a number left by this many different people identifies nobody, such as that of a switchboard
 */
@ConfigurationProperties("redress.telephone")
record TelephoneSettings(
        @DefaultValue("CN") String region,
        @DefaultValue("10") String areaCode,
        @DefaultValue("13800138000") Set<String> placeholders,
        @DefaultValue("4") int sharedBy) {}
