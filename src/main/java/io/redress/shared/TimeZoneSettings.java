package io.redress.shared;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param timeZone the company's time zone, setting {@code redress.time-zone}: in which days begin, and times are shown */
@ConfigurationProperties("redress")
public record TimeZoneSettings(@DefaultValue("Asia/Shanghai") ZoneId timeZone) {}
