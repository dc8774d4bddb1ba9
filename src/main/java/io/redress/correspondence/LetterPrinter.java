package io.redress.correspondence;

import io.redress.complaint.FieldPrinter;
import io.redress.complaint.Priced;
import io.redress.correspondence.LetterContent.Code;
import io.redress.money.Money;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** Prints fields in the language of a letter by their type: codes as their text, days and times, money; text is sanitized. */
record LetterPrinter(LetterFormatter words, BiFunction<String, String, String> text) implements FieldPrinter {

    /** The company's own words, with their paragraphs. */
    static LetterPrinter ofOwnWords(LetterFormatter words) {
        return new LetterPrinter(words, (name, value) -> SanitizedText.text(value));
    }

    /** What others typed, on one line and without links, except for the complaint itself, which keeps its paragraphs. */
    static LetterPrinter ofTheCaseFile(LetterFormatter words) {
        return new LetterPrinter(words, (name, value) -> name.equals("narrative") || name.equals("demand") ? SanitizedText.text(value)
                : SanitizedText.foreignLine(value));
    }

    @Override
    public boolean isValue(Class<?> type) {
        return type == Code.class || type == Money.class;
    }

    @Override
    public Object print(RecordComponent field, Object value, Record within) {
        var printed = printed(field.getName(), value, within);
        return "".equals(printed) ? null : printed;
    }

    private Object printed(String name, Object value, Record within) {
        if (value instanceof Code code) {
            return code(name, code.value());
        }
        if (value instanceof Enum<?> code) {
            return code(name, code.name());
        }
        if (value instanceof Money money) {
            return money.isPositive() ? words.money(money.amount(), money.currency()) : null;
        }
        if (value instanceof BigDecimal amount && within instanceof Priced priced) {
            return amount.signum() == 0 ? null : words.money(amount, priced.currency());
        }
        return day(name, value);
    }

    private Object day(String name, Object value) {
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        if (value instanceof Instant moment) {
            return words.moment(moment);
        }
        return value instanceof Boolean ? value : text.apply(name, String.valueOf(value));
    }

    private String code(String name, String code) {
        return words.code(name, code).orElseGet(() -> text.apply(name, code));
    }
}
