package io.redress.intake;

import io.redress.complaint.TextRules;
import io.redress.intake.Statements.Message;
import io.redress.intake.Statements.Rating;
import io.redress.intake.Statements.Withdrawal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Reads messages, withdrawals and ratings as strictly as the filing itself. */
@Component
class StatementReader {

    static final int LONGEST_MESSAGE = 20_000;
    static final int LONGEST_REMARK = 4_000;

    private final JsonBodies bodies;
    private final ApiMessages messages;

    StatementReader(JsonBodies bodies, ApiMessages messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    Message message(HttpServletRequest request) throws IOException {
        return read(request, Message.class, (message, binding) -> {
            needed(binding, "text", message.text());
            longest(binding, "text", message.text(), LONGEST_MESSAGE);
        });
    }

    Withdrawal withdrawal(HttpServletRequest request) throws IOException {
        return read(request, Withdrawal.class, (withdrawal, binding) -> longest(binding, "reason", withdrawal.reason(), LONGEST_REMARK));
    }

    Rating rating(HttpServletRequest request) throws IOException {
        return read(request, Rating.class, (rating, binding) -> {
            score(binding, rating.score());
            longest(binding, "comment", rating.comment(), LONGEST_REMARK);
        });
    }

    private <R extends Record> R read(HttpServletRequest request, Class<R> type, BiConsumer<R, Binding> rules) throws IOException {
        var binding = new Binding(messages);
        var statement = binding.bind(bodies.of(request), type);
        if (binding.problems().isEmpty()) {
            rules.accept(statement, binding);
        }
        if (!binding.problems().isEmpty()) {
            throw ApiException.invalid(binding.problems());
        }
        return statement;
    }

    private static void needed(Binding binding, String field, String text) {
        if (TextRules.isBlank(text)) {
            binding.problem(field, "field.needed");
        }
    }

    private static void longest(Binding binding, String field, String text, int most) {
        if (text != null && text.length() > most) {
            binding.problem(field, "field.longest", most);
        }
    }

    private static void score(Binding binding, BigDecimal score) {
        boolean right = score != null && score.scale() <= 0 && score.precision() == 1 && score.compareTo(BigDecimal.ONE) >= 0
                && score.compareTo(BigDecimal.valueOf(5)) <= 0;
        if (!right) {
            binding.problem("score", "field.range", 1, 5);
        }
    }
}
