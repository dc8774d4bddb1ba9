package io.redress.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a link with a token is quoted, a reader cannot use it. */
class TokenRedactionTest {

    private static final String TOKEN = "q0V_aB3-xYz9KlmNop12QrStUvWx4567";

    @ParameterizedTest
    @ValueSource(strings = {
        "Follow: https://x.example/track?reference=C-2026-000001&token=" + TOKEN,
        "> https://x.example/track?reference=C-2026-000001&token=" + TOKEN + "\n> Regards",
        "<a href=\"https://x.example/track?reference=C-2026-000001&amp;token=" + TOKEN + "\">",
        "<a href='https://x.example/track?reference=C-2026-000001&#38;token=" + TOKEN + "'>",
        "https://safelinks.example/?url=https%3A%2F%2Fx.example%2Ftrack%3Freference%3DC-2026-000001%26token%3D" + TOKEN + "&data=1",
        "track?reference=3DC-2026-000001&token=3D" + TOKEN,
        "track?token=" + TOKEN + "&reference=C-2026-000001",
        "TRACK?REFERENCE=C-2026-000001&TOKEN=" + TOKEN})
    void takesTheTokenOutOfALink(String quoted) {
        assertThat(TokenRedaction.masked(quoted)).doesNotContain(TOKEN).contains(TokenRedaction.HIDDEN);
    }

    @Test
    void leavesTooLittleOfALinkThatWasBrokenOverTwoLines() {
        assertThat(TokenRedaction.masked("&token=" + TOKEN.substring(0, 12) + "\n> " + TOKEN.substring(12))).doesNotContain(TOKEN.substring(0, 12));
    }

    @Test
    void leavesOtherWordsAlone() {
        var words = "My token of thanks: token=none, a & b ******** &token=";
        assertThat(TokenRedaction.masked(words)).isEqualTo(words);
        assertThat(TokenRedaction.masked(null)).isNull();
    }

    @Test
    void fillsThePlaceThatWasKept() {
        assertThat(TokenRedaction.filled("/track?reference=C-2026-000001&amp;token=" + TokenRedaction.HIDDEN, TOKEN)).endsWith("token=" + TOKEN);
    }
}
