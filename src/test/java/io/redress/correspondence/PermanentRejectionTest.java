package io.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class PermanentRejectionTest {

    @Test
    void isForGoodWhenTheServerRefusesTheAddress() throws Exception {
        assertThat(PermanentRejection.in(recipientAnswer(550, "550 5.1.1 No such user"))).contains("550 5.1.1 No such user");
    }

    @Test
    void passesWhenTheServerIsBusyFullOrAway() throws Exception {
        assertThat(PermanentRejection.in(recipientAnswer(450, "450 Try later"))).isEmpty();
        assertThat(PermanentRejection.in(recipientAnswer(552, "552 Mailbox full"))).isEmpty();
        assertThat(PermanentRejection.in(new MailSendException("no", new MessagingException("x", new ConnectException("refused"))))).isEmpty();
        assertThat(PermanentRejection.in(new MailAuthenticationException(new AuthenticationFailedException("535 wrong")))).isEmpty();
    }

    @Test
    void tellsTheInnermostReasonInOneLine() {
        var failure = new MailSendException("Mail server connection failed", new MessagingException("could not", new ConnectException("no\r\nroute")));
        assertThat(PermanentRejection.reason(failure)).isEqualTo("no route");
    }

    private static MailSendException recipientAnswer(int code, String words) throws Exception {
        var answer = new SMTPAddressFailedException(new InternetAddress("a@example.com"), "RCPT TO:<a@example.com>", code, words);
        return new MailSendException(Map.of("mail", new SendFailedException("Invalid Addresses", answer)));
    }
}
