package io.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.TestClock;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Running Redress without a mail server fails with one sentence that names the setting, instead of losing letters. */
class MailServerMissingExceptionTest {

    @Test
    void stopsTheStartWithOneSentence() {
        new ApplicationContextRunner()
                .withBean(Company.class, () -> new Company("A", "A", "", "", "", "a@example.com", ""))
                .withBean(LetterSettings.class, () -> new LetterSettings(null, null, null, null))
                .withBean(Clock.class, TestClock::get)
                .withBean(Envelope.class)
                .withBean(LetterMailer.class)
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(new MailServerMissingFailureAnalyzer().analyze(context.getStartupFailure()).getDescription()).contains("SPRING_MAIL_HOST");
                });
    }
}
