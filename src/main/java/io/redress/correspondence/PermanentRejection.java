package io.redress.correspondence;

import io.redress.tracking.TokenRedaction;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;

/**
 * Distinguishes a permanently rejected address (a 5xx reply to RCPT, or no address at all) from temporary failures: no connection, 4xx,
 * authentication, a full mailbox (552).
 */
final class PermanentRejection {

    private static final int MAILBOX_FULL = 552;
    private static final int MAX_LENGTH = 1000;

    private PermanentRejection() {}

    /** Why the address was permanently rejected; empty for any other failure. */
    static Optional<String> in(RuntimeException failure) {
        Deque<Throwable> pending = new ArrayDeque<>(Stream.of(failure).toList());
        for (int depth = 0; !pending.isEmpty() && depth < 100; depth++) {
            var next = pending.pop();
            if (permanent(next)) {
                return Optional.of(reason(next));
            }
            nested(next).filter(Objects::nonNull).forEach(pending::push);
        }
        return Optional.empty();
    }

    private static boolean permanent(Throwable failure) {
        return failure instanceof AddressException || failure instanceof SMTPAddressFailedException refused
                && refused.getReturnCode() >= 500 && refused.getReturnCode() != MAILBOX_FULL;
    }

    private static Stream<Throwable> nested(Throwable failure) {
        var causes = Stream.of(failure).map(Throwable::getCause);
        if (failure instanceof MailSendException sending) {
            return Stream.concat(causes, Stream.of(sending.getMessageExceptions()));
        }
        return failure instanceof MessagingException mail ? Stream.concat(causes, Stream.of(mail).map(MessagingException::getNextException)) : causes;
    }

    /** The innermost message in one line: it contains the server's reply, which may quote the letter. */
    static String reason(Throwable failure) {
        var inner = failure;
        for (int depth = 0; depth < 20 && innerOf(inner) != null; depth++) {
            inner = innerOf(inner);
        }
        var text = TokenRedaction.masked(SanitizedText.line(inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage()));
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }

    private static Throwable innerOf(Throwable failure) {
        return nested(failure).filter(Objects::nonNull).reduce((first, last) -> last).orElse(null);
    }
}
