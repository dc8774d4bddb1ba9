package io.redress.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text: length, pattern, e-mail address, telephone number. */
final class TextRule implements FieldRule {
    /** Width of the column in which the engine stores a text variable. */
    private static final BigDecimal MAX_VARIABLE_LENGTH = BigDecimal.valueOf(4000);
    /** What {@code trim()} in the browser removes. */
    private static final Pattern SURROUNDING_SPACE = Pattern.compile("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$");
    private static final Pattern EMAIL = Pattern.compile(
            "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]\\d{6,20}");

    @Override
    public Stream<Violation> violations(Answer answer) {
        if (!(answer.value() instanceof String text)) {
            return Stream.of(Violation.of("text"));
        }
        return Stream.of(tooShort(answer, text), tooLong(answer, text), patternMismatch(answer, text), typeMismatch(answer, text))
                .flatMap(s -> s);
    }

    /** Surrounding whitespace does not count, as in the browser; it is not stored either. */
    private Stream<Violation> tooShort(Answer answer, String text) {
        return answer.limit("minLength").filter(min -> length(text).compareTo(min) < 0)
                .map(min -> Violation.of("minLength", min)).stream();
    }

    private Stream<Violation> tooLong(Answer answer, String text) {
        BigDecimal max = answer.limit("maxLength").orElse(MAX_VARIABLE_LENGTH);
        return length(text).compareTo(max) > 0 ? Stream.of(Violation.of("maxLength", max)) : Stream.empty();
    }

    private static BigDecimal length(String text) {
        return BigDecimal.valueOf(SURROUNDING_SPACE.matcher(text).replaceAll("").length());
    }

    private Stream<Violation> patternMismatch(Answer answer, String text) {
        String pattern = answer.field().validation("pattern").asText("");
        return pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find() ? Stream.empty()
                : Stream.of(Violation.of("pattern"));
    }

    private Stream<Violation> typeMismatch(Answer answer, String text) {
        return switch (answer.field().validation("validationType").asText("")) {
            case "email" -> EMAIL.matcher(text).matches() ? Stream.empty() : Stream.of(Violation.of("email"));
            case "phone" -> PHONE.matcher(text).matches() ? Stream.empty() : Stream.of(Violation.of("phone"));
            default -> Stream.empty();
        };
    }
}
