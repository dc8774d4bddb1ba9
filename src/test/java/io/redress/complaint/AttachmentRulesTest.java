package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.complaint.AttachmentRefusedException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What the case file accepts as evidence. */
class AttachmentRulesTest {

    private final AttachmentRules rules = new AttachmentRules(
            2, DataSize.ofMegabytes(1), List.of("image/", "application/pdf", "application/vnd.ms-excel", "application/vnd.oasis.opendocument."));

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/heic", "application/pdf", "application/vnd.ms-excel", "application/vnd.oasis.opendocument.text"})
    void takesPicturesAndOfficeFiles(String mediaType) {
        assertThatCode(() -> rules.check("a", mediaType, 1, 0)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "text/html", "application/x-msdownload", "application/octet-stream",
        "application/vnd.ms-excel.sheet.macroenabled.12", "application/pdfx"})
    void refusesWhatRuns(String mediaType) {
        refuses(mediaType, 1, 0, Reason.NOT_ACCEPTED);
    }

    @Test
    void limitsSizeAndNumber() {
        refuses("image/png", 0, 0, Reason.EMPTY);
        refuses("image/png", 1024 * 1024 + 1, 0, Reason.TOO_LARGE);
        refuses("image/png", 1, 2, Reason.TOO_MANY);
        assertThatCode(() -> rules.check("a", "image/png", 1024 * 1024, 1)).doesNotThrowAnyException();
    }

    private void refuses(String mediaType, long size, int already, Reason reason) {
        assertThatThrownBy(() -> rules.check("a.png", mediaType, size, already))
                .isInstanceOf(AttachmentRefusedException.class)
                .hasFieldOrPropertyWithValue("reason", reason)
                .hasMessageContaining(reason == Reason.NOT_ACCEPTED ? mediaType : "");
    }
}
