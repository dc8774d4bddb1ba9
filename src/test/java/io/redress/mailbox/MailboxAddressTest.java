package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Operators configure the mailbox in one line; an error message must not reveal the password. */
class MailboxAddressTest {

    @Test
    void readsTheParts() {
        assertThat(MailboxAddress.parse("imaps://complaints%40example.org:p%3Ass+w%40rd@mail.example.org:1993/INBOX/Complaints"))
                .isEqualTo(new MailboxAddress("imaps", "mail.example.org", 1993, "complaints@example.org", "p:ss+w@rd", "INBOX/Complaints"));
        assertThat(MailboxAddress.parse("IMAPS://user:secret@mail.example.org"))
                .isEqualTo(new MailboxAddress("imaps", "mail.example.org", 993, "user", "secret", "INBOX"));
        assertThat(MailboxAddress.parse("imap://user:a/b@c@[::1]/")).isEqualTo(new MailboxAddress("imap", "::1", 143, "user", "a/b@c", "INBOX"));
    }

    @Test
    void neverTellsThePassword() {
        assertThat(MailboxAddress.parse("imaps://user:secret@mail.example.org")).hasToString("imaps://user@mail.example.org:993/INBOX");
        assertThatThrownBy(() -> MailboxAddress.parse("pop3://user:secret@mail.example.org"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("REDRESS_MAILBOX_URL").hasMessageNotContaining("secret");
    }
}
