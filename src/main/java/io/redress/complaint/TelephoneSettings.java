package io.redress.complaint;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code redress.telephone.*}.
 *
 * @param region country (ISO 3166) of numbers that name none
 * @param areaCode area of numbers that name none, without the leading zero; empty where there is none to assume
 * @param placeholders digits that people enter in place of a number, beside repeated and counted digits
 * @param sharedBy a number that so many different people left is nobody's own, such as that of a switchboard
 */
@ConfigurationProperties("redress.telephone")
record TelephoneSettings(
        @DefaultValue("CN") String region,
        @DefaultValue("10") String areaCode,
        @DefaultValue("13800138000") Set<String> placeholders,
        @DefaultValue("4") int sharedBy) {}
