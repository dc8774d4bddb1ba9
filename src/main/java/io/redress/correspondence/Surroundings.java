package io.redress.correspondence;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the company works and its pages are found.
 *
 * @param timeZone {@code redress.time-zone}: the zone of every time that a letter tells
 * @param publicUrl {@code redress.public-url}: how complainants reach the pages from outside, without a slash at the end
 */
@ConfigurationProperties("redress")
record Surroundings(@DefaultValue("Asia/Shanghai") ZoneId timeZone, @DefaultValue("http://localhost:8080") String publicUrl) {

    Surroundings {
        publicUrl = publicUrl.replaceAll("/+$", "");
    }
}
