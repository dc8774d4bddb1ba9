package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartingEvent;

/** A time written in one time zone must not be read in another. */
class ProcessInUtcTest {

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void leaveTheZoneAsItWas() {
        TimeZone.setDefault(zone);
    }

    @Test
    void holdsWhereverTheMachineStandsAndHoweverTheApplicationIsStarted() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        var application = new SpringApplication(RedressApplication.class);
        application.getListeners().stream().filter(ProcessInUtc.class::isInstance).map(ProcessInUtc.class::cast)
                .forEach(listener -> listener.onApplicationEvent(new ApplicationStartingEvent(null, application, new String[0])));
        assertThat(TimeZone.getDefault()).isEqualTo(TimeZone.getTimeZone("UTC"));
    }
}
