package io.redress.layout;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param timeZone time zone for the times shown on pages, setting {@code redress.time-zone} */
@ConfigurationProperties("redress")
record LocalSettings(@DefaultValue("Asia/Shanghai") ZoneId timeZone) {}
