package io.redress.correspondence;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The company's time zone and the public URL of its pages.
 *
 * @param timeZone {@code redress.time-zone}: the zone of all times in letters
 * @param publicUrl {@code redress.public-url}: the URL at which complainants reach the pages, without a trailing slash
 */
@ConfigurationProperties("redress")
record LetterContext(@DefaultValue("Asia/Shanghai") ZoneId timeZone, @DefaultValue("http://localhost:8080") String publicUrl) {

    LetterContext {
        publicUrl = publicUrl.replaceAll("/+$", "");
    }
}
