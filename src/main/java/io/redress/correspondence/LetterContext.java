package io.redress.correspondence;

import io.redress.shared.TimeZoneSettings;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The company's time zone and the public URL of its pages.
 *
 * @param timeZone {@code redress.time-zone}: the zone of all times in letters
 * @param publicUrl {@code redress.public-url}: the URL at which complainants reach the pages, without a trailing slash
 */
@Component
record LetterContext(ZoneId timeZone, String publicUrl) {

    @Autowired
    LetterContext(TimeZoneSettings settings, @Value("${redress.public-url:http://localhost:8080}") String publicUrl) {
        this(settings.timeZone(), publicUrl.replaceAll("/+$", ""));
    }
}
