package io.redress.layout;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param timeZone in which pages show times, setting {@code redress.time-zone} */
@ConfigurationProperties("redress")
record LocalSettings(@DefaultValue("Asia/Shanghai") ZoneId timeZone) {}
