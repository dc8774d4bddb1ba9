package io.redress.mailbox;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The original message within the text of a forwarded mail: its header lines and the text after them.
 *
 * @param note text written above it by the forwarder, may be blank
 * @param subject empty if there is no subject line
 */
record ForwardedText(MailSender sender, String subject, String text, String note) {

    private static final Pattern PREFIX;
    private static final Pattern FROM;
    private static final Pattern SUBJECT;
    private static final Pattern HEADER;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),:：;\\[\\]@]+@[^\\s<>\"(),:;\\[\\]@]+");
    private static final Pattern RULE = Pattern.compile("(?s)\\s*(?:[-_=*>\\s]{0,80}(?:begin forwarded message:?|[-_=]{5,}[^\\n]{0,60}[-_=]{5,}|[-_=]{5,}))\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTE = Pattern.compile("(?m)^> ?");
    private static final int MAX_HEADERS = 14;
    private static final int MAX_NOTE_LENGTH = 4_000;

    static {
        var file = read();
        PREFIX = pattern("^\\s*(?:" + file.getProperty("prefixes") + ")\\s*[:：].*");
        FROM = header(file.getProperty("from"));
        SUBJECT = header(file.getProperty("subject"));
        HEADER = header(file.getProperty("from") + "|" + file.getProperty("subject") + "|" + file.getProperty("others"));
    }

    private static Pattern header(String names) {
        return pattern("^[>\\s|*]*(?:" + names + ")[\\s*]*[:：][\\s*]*(.*)$");
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Properties read() {
        var file = new Properties();
        try (var reader = new InputStreamReader(ForwardedText.class.getResourceAsStream("forwarding.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the subject marks the mail as forwarded. */
    static boolean isSaidBy(String subject) {
        return PREFIX.matcher(subject).matches();
    }

    /** Empty if no original with an address is found. */
    static Optional<ForwardedText> in(String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var from = FROM.matcher(lines[i]);
            if (from.matches() && sender(from.group(1)).isPresent()) {
                int end = end(lines, i);
                if (headers(lines, i, end) > 1) {
                    return Optional.of(of(lines, i, end, sender(from.group(1)).get()));
                }
            }
        }
        return Optional.empty();
    }

    private static ForwardedText of(String[] lines, int from, int end, MailSender sender) {
        var subject = Arrays.stream(lines, from, end).map(SUBJECT::matcher).filter(Matcher::matches).map(line -> line.group(1).strip()).findFirst().orElse("");
        var original = join(Arrays.asList(lines).subList(end, lines.length));
        var quoted = original.lines().filter(line -> !line.isBlank()).allMatch(line -> line.startsWith(">"));
        return new ForwardedText(sender, subject, quoted ? QUOTE.matcher(original).replaceAll("").strip() : original,
                RULE.matcher(TextSanitizer.cut(join(Arrays.asList(lines).subList(0, from)), MAX_NOTE_LENGTH)).replaceAll("").strip());
    }

    private static String join(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n")).strip();
    }

    /** The first line after the headers; mail programs may leave empty lines between headers. */
    private static int end(String[] lines, int from) {
        int end = from + 1;
        for (int i = from + 1; i < lines.length && i < from + MAX_HEADERS; i++) {
            if (HEADER.matcher(lines[i]).matches()) {
                end = i + 1;
            } else if (!lines[i].isBlank() && !lines[i].startsWith(" ") && !lines[i].startsWith("\t")) {
                break;
            }
        }
        return end;
    }

    private static long headers(String[] lines, int from, int end) {
        return Arrays.stream(lines, from, end).filter(line -> HEADER.matcher(line).matches()).count();
    }

    private static Optional<MailSender> sender(String value) {
        var text = value.replace("mailto:", " ");
        var address = ADDRESS.matcher(text);
        if (!address.find()) {
            return Optional.empty();
        }
        var name = text.substring(0, address.start()).replaceAll("[<\\[(\"'*]+", " ").strip();
        return Optional.of(new MailSender(address.group().replaceAll("[*.]+$", ""), TextSanitizer.line(name, 200)));
    }
}
