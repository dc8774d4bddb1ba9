package io.redress.mailbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decodes bytes with the charset that the mail declares, or by guessing if the declaration is wrong or missing. */
final class MailCharsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Charset names that senders use for a superset of the named charset. */
    private static final Map<String, Charset> MEANT = Map.ofEntries(
            Map.entry("gb2312", GB18030), Map.entry("gbk", GB18030), Map.entry("x-gbk", GB18030), Map.entry("cp936", GB18030),
            Map.entry("gb_2312-80", GB18030), Map.entry("chinesesimplified", GB18030), Map.entry("big5", BIG5), Map.entry("x-x-big5", BIG5),
            Map.entry("utf8", StandardCharsets.UTF_8), Map.entry("unicode", StandardCharsets.UTF_8));
    /** Declared by default by many mail programs; any byte is valid in them. */
    private static final Set<String> WEAK = Set.of("", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "unknown-8bit", "x-unknown", "default",
            "binary", "8bit", "7bit");
    private static final int ROW = 0xA1;

    private MailCharsets() {}

    /** @param claimed charset name, or null */
    static String decode(byte[] bytes, String claimed) {
        var name = claimed == null ? "" : claimed.strip().replaceAll("^[\"']+|[\"']+$", "").toLowerCase(Locale.ROOT);
        if (WEAK.contains(name)) {
            return guess(bytes);
        }
        return charset(name).flatMap(charset -> strictly(bytes, charset)).orElseGet(() -> guess(bytes));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(MEANT.containsKey(name) ? MEANT.get(name) : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String guess(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> looksChinese(bytes) ? strictly(bytes, GB18030) : Optional.empty())
                .or(() -> looksDoubleByte(bytes) ? strictly(bytes, BIG5) : Optional.empty())
                .orElseGet(() -> looksLikeUtf8(bytes) ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, WESTERN));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Nearly all Chinese text in the GB encodings is in rows and columns from A1 up, so high bytes come in pairs. */
    private static boolean looksChinese(byte[] bytes) {
        int pairs = 0;
        int others = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (high(bytes[i])) {
                boolean pair = row(bytes[i]) && i + 1 < bytes.length && row(bytes[i + 1]);
                pairs += pair ? 1 : 0;
                others += pair ? 0 : 1;
                i++;
            }
        }
        return pairs > others * 4;
    }

    /** Every high byte leads a second one, as in Big5; single accented letters between ASCII letters count against it. */
    private static boolean looksDoubleByte(byte[] bytes) {
        int adjacent = 0;
        int lone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (high(bytes[i])) {
                boolean before = i > 1 && high(bytes[i - 2]);
                boolean after = i + 2 < bytes.length && high(bytes[i + 2]);
                adjacent += before || after ? 1 : 0;
                lone += before || after ? 0 : 1;
                i++;
            }
        }
        return adjacent > lone * 4;
    }

    private static boolean looksLikeUtf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == 0xFFFD).count();
        long right = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return right > wrong * 4;
    }

    private static boolean high(byte b) {
        return b < 0;
    }

    private static boolean row(byte b) {
        return (b & 0xFF) >= ROW;
    }
}
