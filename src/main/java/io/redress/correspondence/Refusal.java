package io.redress.correspondence;

import io.redress.tracking.HiddenTokens;
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
 * Tells an address that is refused for good (a 5xx answer to RCPT, or no address at all) from trouble that passes: no connection,
 * 4xx, authentication, a full mailbox (552).
 */
final class Refusal {

    private static final int MAILBOX_FULL = 552;
    private static final int LONGEST = 1000;

    private Refusal() {}

    /** Why the address was refused for good; empty where the failure is another one. */
    static Optional<String> in(RuntimeException failure) {
        Deque<Throwable> open = new ArrayDeque<>(Stream.of(failure).toList());
        for (int depth = 0; !open.isEmpty() && depth < 100; depth++) {
            var next = open.pop();
            if (permanent(next)) {
                return Optional.of(reason(next));
            }
            nested(next).filter(Objects::nonNull).forEach(open::push);
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

    /** The innermost message in one line: that is where the server's own words are, which may quote the letter. */
    static String reason(Throwable failure) {
        var inner = failure;
        for (int depth = 0; depth < 20 && innerOf(inner) != null; depth++) {
            inner = innerOf(inner);
        }
        var words = HiddenTokens.masked(Plain.line(inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage()));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static Throwable innerOf(Throwable failure) {
        return nested(failure).filter(Objects::nonNull).reduce((first, last) -> last).orElse(null);
    }
}
