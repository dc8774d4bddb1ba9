package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.intake.Evidence;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The media type is detected from the content of a document, whatever its name. */
class MediaTypesTest {

    @Test
    void looksAtTheContent() {
        assertThat(MediaTypes.of(Evidence.PNG, "letter.doc")).isEqualTo("image/png");
        assertThat(MediaTypes.of(Evidence.PDF, "a")).isEqualTo("application/pdf");
        assertThat(MediaTypes.of(Evidence.HTML, "photo.png")).isEqualTo("text/html");
        assertThat(MediaTypes.of(Evidence.SVG, "photo.png")).isEqualTo("image/svg+xml");
    }

    @Test
    void letsTheNameTellMoreExactly() {
        assertThat(MediaTypes.of(Evidence.text("a;b\n1;2\n"), "figures.csv")).isEqualTo("text/csv");
        assertThat(MediaTypes.of(Evidence.text("hello <script>"), "x.html")).isEqualTo("text/html");
        assertThat(MediaTypes.of(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0}, "letter.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @ParameterizedTest
    @CsvSource({"D0CF11E0A1B11AE1, 投诉.msg, application/vnd.ms-outlook", "D0CF11E0A1B11AE1, 说明.wps, application/vnd.ms-works",
        "526172211A07010033920000, a.rar, application/x-rar-compressed", "377ABCAF271C0004, a.7z, application/x-7z-compressed",
        "4D5A900003000000, a.msg, application/x-msdownload"})
    void knowsMailsAndArchives(String beginning, String name, String mediaType) {
        assertThat(MediaTypes.of(Arrays.copyOf(HexFormat.of().parseHex(beginning), 600), name)).isEqualTo(mediaType);
    }

    @Test
    void believesNoNameOfUnknownContentExceptText() {
        var noise = new byte[] {1, 2, 3, 4, (byte) 0xF3, 0, 7, 0, 9, 3};
        assertThat(MediaTypes.of(noise, "photo.png")).isEqualTo("application/octet-stream");
        assertThat(MediaTypes.of(noise, "sound.mp3")).isEqualTo("application/octet-stream");
        var gbk = "投诉:热交换器漏水,要求退货。".repeat(30).getBytes(Charset.forName("GBK"));
        assertThat(MediaTypes.of(gbk, "说明.txt")).isEqualTo("text/plain");
    }
}
