package io.redress.correspondence;

import io.redress.complaint.Channel;
import io.redress.complaint.Complainant;
import java.util.stream.Stream;

/** Destination of a letter: the complainant's preferred channel if possible, otherwise the first that is (A3). */
record Destination(LetterChannel channel, String recipient) {

    private static final Destination NOWHERE = new Destination(LetterChannel.NONE, null);

    static Destination of(Complainant who) {
        return Stream.of(preferred(who), email(who), by(LetterChannel.LETTER, who.address()), by(LetterChannel.FAX, who.fax()),
                        by(LetterChannel.PHONE, who.phone()))
                .filter(destination -> destination.channel != LetterChannel.NONE)
                .findFirst()
                .orElse(NOWHERE);
    }

    private static Destination preferred(Complainant who) {
        Channel preferred = who.preferredChannel() == null ? Channel.OTHER : who.preferredChannel();
        return switch (preferred) {
            case EMAIL -> email(who);
            case LETTER -> by(LetterChannel.LETTER, who.address());
            case FAX -> by(LetterChannel.FAX, who.fax());
            case PHONE -> by(LetterChannel.PHONE, who.phone());
            case VISIT -> new Destination(LetterChannel.VISIT, null);
            case SOCIAL -> new Destination(LetterChannel.SOCIAL, null);
            case REGULATOR -> new Destination(LetterChannel.REGULATOR, null);
            case WEB, API, SUGGESTION_BOX, OTHER -> NOWHERE;
        };
    }

    private static Destination email(Complainant who) {
        return by(LetterChannel.EMAIL, who.email());
    }

    private static Destination by(LetterChannel channel, String contact) {
        return contact == null || contact.isBlank() ? NOWHERE : new Destination(channel, contact.strip());
    }
}
