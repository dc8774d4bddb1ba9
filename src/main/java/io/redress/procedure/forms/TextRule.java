package io.redress.procedure.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text: length, pattern, e-mail address, telephone number. */
final class TextRule implements FieldRule {
    /** The engine keeps a text variable in a column of this width. */
    private static final BigDecimal LONGEST_VARIABLE = BigDecimal.valueOf(4000);
    /** What the browser's {@code trim()} takes away. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$");
    private static final Pattern EMAIL = Pattern.compile(
            "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]\\d{6,20}");

    @Override
    public Stream<Violation> violations(Answer answer) {
        if (!(answer.value() instanceof String text)) {
            return Stream.of(Violation.of("text"));
        }
        return Stream.of(tooShort(answer, text), tooLong(answer, text), unlike(answer, text), notOfType(answer, text))
                .flatMap(s -> s);
    }

    /** Spaces around the text do not make it longer, as in the browser; they are not stored either. */
    private Stream<Violation> tooShort(Answer answer, String text) {
        return answer.limit("minLength").filter(min -> length(text).compareTo(min) < 0)
                .map(min -> Violation.of("minLength", min)).stream();
    }

    private Stream<Violation> tooLong(Answer answer, String text) {
        BigDecimal max = answer.limit("maxLength").orElse(LONGEST_VARIABLE);
        return length(text).compareTo(max) > 0 ? Stream.of(Violation.of("maxLength", max)) : Stream.empty();
    }

    private static BigDecimal length(String text) {
        return BigDecimal.valueOf(AROUND.matcher(text).replaceAll("").length());
    }

    private Stream<Violation> unlike(Answer answer, String text) {
        String pattern = answer.field().validation("pattern").asText("");
        return pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find() ? Stream.empty()
                : Stream.of(Violation.of("pattern"));
    }

    private Stream<Violation> notOfType(Answer answer, String text) {
        return switch (answer.field().validation("validationType").asText("")) {
            case "email" -> EMAIL.matcher(text).matches() ? Stream.empty() : Stream.of(Violation.of("email"));
            case "phone" -> PHONE.matcher(text).matches() ? Stream.empty() : Stream.of(Violation.of("phone"));
            default -> Stream.empty();
        };
    }
}
