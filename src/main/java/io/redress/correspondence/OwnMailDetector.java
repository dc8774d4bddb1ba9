package io.redress.correspondence;

import io.redress.complaint.Reference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Recognizes our own mail by its sender and by the ids that {@link Envelope} sets. */
@Component
public class OwnMailDetector {

    private static final Pattern LETTER = Pattern.compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^@>]+>?");
    private static final Pattern CASE = Pattern.compile("<?(C-\\d{4}-\\d{6,12})@[^@>]+>?");

    private final LetterTable letters;
    private final Set<String> addresses;

    OwnMailDetector(LetterTable letters, Company company, LetterSettings settings) {
        this.letters = letters;
        this.addresses = Stream.of(company.email(), settings.from(), settings.replyTo())
                .filter(StringUtils::hasText)
                .map(OwnMailDetector::normalized)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this is one of our sender addresses. */
    public boolean isOurs(String address) {
        return address != null && addresses.contains(normalized(address));
    }

    /** The letter with this Message-ID. */
    public Optional<Letter> letter(String messageId) {
        var id = LETTER.matcher(messageId.strip().toLowerCase(Locale.ROOT));
        return id.matches() ? letters.find(UUID.fromString(id.group(1))) : Optional.empty();
    }

    /** The case that an id in In-Reply-To or References refers to; an id in our format does not prove that the case exists. */
    public Optional<Reference> reference(String messageId) {
        var id = CASE.matcher(messageId.strip());
        return id.matches() ? Optional.of(new Reference(id.group(1))) : letter(messageId).map(Letter::reference);
    }

    private static String normalized(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
