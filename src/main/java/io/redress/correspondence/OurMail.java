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

/** Knows our own mail again: by its sender, and by the ids that {@link Envelope} puts on it. */
@Component
public class OurMail {

    private static final Pattern LETTER = Pattern.compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^@>]+>?");
    private static final Pattern CASE = Pattern.compile("<?(C-\\d{4}-\\d{6,12})@[^@>]+>?");

    private final LetterTable letters;
    private final Set<String> addresses;

    OurMail(LetterTable letters, Company company, LetterSettings settings) {
        this.letters = letters;
        this.addresses = Stream.of(company.email(), settings.from(), settings.replyTo())
                .filter(StringUtils::hasText)
                .map(OurMail::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether we write from this address. */
    public boolean isOurs(String address) {
        return address != null && addresses.contains(plain(address));
    }

    /** The letter that bears this Message-ID. */
    public Optional<Letter> letter(String messageId) {
        var id = LETTER.matcher(messageId.strip().toLowerCase(Locale.ROOT));
        return id.matches() ? letters.find(UUID.fromString(id.group(1))) : Optional.empty();
    }

    /** The case that an id in In-Reply-To or References speaks of; of an id like ours it is not known whether the case exists. */
    public Optional<Reference> reference(String messageId) {
        var id = CASE.matcher(messageId.strip());
        return id.matches() ? Optional.of(new Reference(id.group(1))) : letter(messageId).map(Letter::reference);
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
