package io.redress.correspondence;

import static io.redress.correspondence.Filings.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.Channel;
import io.redress.complaint.Complainant;
import org.junit.jupiter.api.Test;

class DestinationTest {

    @Test
    void goesByMailWhenAnAddressIsKnownAndNothingElseIsPreferred() {
        assertThat(Destination.of(reachable(" j@example.com", "123", "1 Road", null))).isEqualTo(to(LetterChannel.EMAIL, "j@example.com"));
        assertThat(Destination.of(reachable("j@example.com", "123", null, Channel.WEB))).isEqualTo(to(LetterChannel.EMAIL, "j@example.com"));
    }

    @Test
    void followsThePreferenceWhereItIsPossible() {
        assertThat(Destination.of(reachable("j@example.com", "123", "1 Road", Channel.PHONE))).isEqualTo(to(LetterChannel.PHONE, "123"));
        assertThat(Destination.of(reachable("j@example.com", null, "1 Road", Channel.LETTER))).isEqualTo(to(LetterChannel.LETTER, "1 Road"));
        assertThat(Destination.of(reachable("j@example.com", null, null, Channel.VISIT))).isEqualTo(to(LetterChannel.VISIT, null));
    }

    @Test
    void takesAnotherWayWhereThePreferredOneIsUnknown() {
        assertThat(Destination.of(reachable("j@example.com", null, null, Channel.FAX))).isEqualTo(to(LetterChannel.EMAIL, "j@example.com"));
        assertThat(Destination.of(reachable(null, "123", "1 Road", Channel.EMAIL))).isEqualTo(to(LetterChannel.LETTER, "1 Road"));
        assertThat(Destination.of(reachable(null, "123", " ", null))).isEqualTo(to(LetterChannel.PHONE, "123"));
    }

    @Test
    void goesNowhereWhereNothingIsKnown() {
        assertThat(Destination.of(Complainant.UNKNOWN)).isEqualTo(to(LetterChannel.NONE, null));
    }

    private static Destination to(LetterChannel channel, String recipient) {
        return new Destination(channel, recipient);
    }
}
