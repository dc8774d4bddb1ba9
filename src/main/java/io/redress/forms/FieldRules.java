package io.redress.forms;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/** All rules for the answer to a field. */
final class FieldRules {
    private final Map<String, FieldRule> byType;

    FieldRules(Clock clock) {
        FieldRule text = new TextRule();
        FieldRule option = new OptionRule();
        FieldRule options = new OptionsRule();
        byType = Map.of("textfield", text, "textarea", text, "number", new NumberRule(), "datetime", new DateTimeRule(clock),
                "checkbox", new CheckboxRule(), "radio", option, "select", option, "checklist", options, "taglist", options,
                "expression", new ExpressionRule());
    }

    Stream<Violation> violations(Answer answer) {
        return Stream.of(answer.missing() ? requiredIfMissing(answer) : byType.get(answer.field().type()).violations(answer),
                MoneyRule.violations(answer), customCheck(answer)).flatMap(found -> found);
    }

    private Stream<Violation> requiredIfMissing(Answer answer) {
        return answer.field().required() ? Stream.of(Violation.of("required")) : Stream.empty();
    }

    /** The field's own rule: property {@code check}, an expression that must be true, with its message in {@code check.message}. */
    private Stream<Violation> customCheck(Answer answer) {
        String check = answer.field().property("check");
        boolean broken = FormFeel.isExpression(check) && !FormFeel.isTrue(check, answer.context());
        return broken ? Stream.of(Violation.of("check", answer.field().property("check.message"))) : Stream.empty();
    }
}
