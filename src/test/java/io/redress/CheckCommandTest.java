package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst sees who checks models before deploying them, and what a script does by the exit code. */
class CheckCommandTest {

    private static final Path TABLE = Path.of("processes/approval-authority.dmn");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void findsNothingWrongWithWhatIsShipped() throws IOException {
        assertThat(run(Locale.ENGLISH, Path.of("processes"), Path.of("forms"))).isZero();
        assertThat(said()).endsWith("files are right.\n").hasLineCount(1);
    }

    @Test
    void tellsEveryProblemOnALineAndFails() throws IOException {
        write("approval-authority.dmn", Files.readString(TABLE).replace("&gt;= 50000<", "&gt;= 50,000<").replace("<text>\"supervisors\"</text>", "<text>supervisors</text>"));
        assertThat(run(Locale.ENGLISH, folder)).isEqualTo(1);
        assertThat(said().lines()).hasSize(5).last().isEqualTo("4 errors, no warnings in one file.");
        assertThat(said()).contains("approval-authority.dmn, approval-authority, row 7, column \"Value in yuan\": ").contains("Write 3000;");
    }

    @Test
    void speaksChinese() throws IOException {
        write("approval-authority.dmn", Files.readString(TABLE).replace("<text>\"executives\"</text>", "<text>\"directors\"</text>"));
        assertThat(run(Locale.SIMPLIFIED_CHINESE, folder)).isEqualTo(1);
        assertThat(said()).contains("不在此处允许的范围内").contains("共 1 个文件，3 个错误，0 个警告。");
    }

    @Test
    void warnsOfAPathThatIsNoneAndFailsWhereNothingIsLeft() throws IOException {
        assertThat(run(Locale.ENGLISH, TABLE, folder.resolve("letters"))).isZero();
        assertThat(said()).startsWith("Warning: ").contains("letters: There is no such file").contains("no errors, one warning in one file.");
        assertThat(run(Locale.ENGLISH, folder.resolve("letters"))).isEqualTo(1);
    }

    private int run(Locale language, Path... paths) throws IOException {
        return new CheckCommand(language, new PrintStream(said, true, StandardCharsets.UTF_8)).run(List.of(paths));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
