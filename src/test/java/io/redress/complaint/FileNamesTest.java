package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of an uploaded file is shown to staff and offered for saving: it must not lead anywhere or look like something else. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        photo.png                    | photo.png
        照片 1.png                   | 照片 1.png
        ../../etc/passwd             | passwd
        C:\\Users\\li\\scan.pdf      | scan.pdf
        ..                           | document
        /                            | document
        a<b>:c?.txt                  | abc.txt
        """)
    void keepsTheNameAlone(String given, String kept) {
        assertThat(FileNames.safe(given)).isEqualTo(kept);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(FileNames.safe("gnp\u202Efdp.exe\r\nSet-Cookie: x\u0000\u0085\u2028")).isEqualTo("gnpfdp.exeSet-Cookie x");
        assertThat(FileNames.safe(null)).isEqualTo("document");
        assertThat(FileNames.safe("\u200B ")).isEqualTo("document");
    }

    @Test
    void keepsALongNameWhole() {
        assertThat(FileNames.safe("长".repeat(251) + ".jpg")).isEqualTo("长".repeat(251) + ".jpg");
    }

    @Test
    void cutsTheBeginningAndNeverACharacterInTwo() {
        var name = FileNames.safe("😀".repeat(200) + ".pdfx");
        assertThat(name).endsWith(".pdfx").hasSizeLessThanOrEqualTo(255);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(FileNames.safe("\uDC00half.pdf"))).isTrue();
    }
}
