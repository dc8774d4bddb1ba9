package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.AttachmentRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** A mail may hold what a case file takes. */
class MailboxSettingsTest {

    private final AttachmentRules large = new AttachmentRules(10, DataSize.ofMegabytes(40), List.of("image/"));

    @Test
    void followsTheSizeOfDocuments() {
        assertThat(settings(Map.of()).maxSize(large)).isEqualTo(DataSize.ofMegabytes(200));
    }

    @Test
    void mayBeSetToAnotherSize() {
        assertThat(settings(Map.of("redress.mailbox.max-size", "3MB")).maxSize(large)).isEqualTo(DataSize.ofMegabytes(3));
    }

    private static MailboxSettings settings(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("redress.mailbox", MailboxSettings.class);
    }
}
