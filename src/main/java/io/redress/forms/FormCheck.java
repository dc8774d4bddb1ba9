package io.redress.forms;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks one submission of a form from top to bottom. */
final class FormCheck {
    private final Map<String, Object> submitted;
    private final FormMessages messages;
    private final FieldRules rules;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> toClear = new LinkedHashSet<>();

    FormCheck(FormComponent root, Map<String, Object> submitted, Map<String, Object> scope, FormMessages messages, Clock clock) {
        this.submitted = submitted;
        this.messages = messages;
        this.rules = new FieldRules(clock);
        FormPosition top = FormPosition.top(submitted, scope);
        root.children().forEach(component -> visit(component, top));
        new UnknownAnswers(root).in(submitted).forEach(field -> errors.add(new FieldError(field,
                messages.of(field, Violation.of("unknown")))));
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    Set<String> variablesToClear() {
        return Set.copyOf(toClear);
    }

    private void visit(FormComponent component, FormPosition outer) {
        FormPosition place = outer.enter(component);
        if (component.isList()) {
            list(component, place);
        } else if (component.isField()) {
            field(component, place);
        } else {
            component.children().forEach(child -> visit(child, place));
        }
    }

    private void field(FormComponent field, FormPosition place) {
        if (place.hidden()) {
            hidden(field, place);
        } else if (field.flag("disabled")) {
            rejectValue(field, place, "notYours");
        } else {
            Answer answer = place.answer(field);
            rules.violations(answer).forEach(violation -> report(field, place, violation));
            checkReadonly(answer, place);
            clearIfEmpty(answer, place);
        }
    }

    private void hidden(FormComponent field, FormPosition place) {
        rejectValue(field, place, "hidden");
        if (field.property("clearWhenHidden").equals("true")) {
            place.variable().ifPresent(toClear::add);
        }
    }

    /** A field that was shown and left empty is empty, whatever was answered in an earlier round. */
    private void clearIfEmpty(Answer answer, FormPosition place) {
        if (answer.missing() && !isReadonly(answer) && !answer.field().type().equals("expression")) {
            place.variable().ifPresent(toClear::add);
        }
    }

    private static boolean isReadonly(Answer answer) {
        String readonly = answer.field().text("readonly");
        return readonly.equals("true") || FormFeel.isTrue(readonly, answer.context());
    }

    private void checkReadonly(Answer answer, FormPosition place) {
        if (isReadonly(answer) && !answer.missing() && !FormValues.same(answer.value(), answer.known())) {
            report(answer.field(), place, Violation.of("notYours"));
        }
    }

    private void list(FormComponent list, FormPosition place) {
        if (place.hidden()) {
            hidden(list, place);
        } else if (place.value() instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                row(list, place, rows, i);
            }
        } else if (place.value() != null) {
            report(list, place, Violation.of("list"));
        }
    }

    private void row(FormComponent list, FormPosition place, List<?> rows, int index) {
        FormPosition row = place.row(index, rows.get(index));
        if (rows.get(index) instanceof Map) {
            list.children().forEach(child -> visit(child, row));
        } else {
            report(list, row, Violation.of("row"));
        }
    }

    private void rejectValue(FormComponent field, FormPosition place, String code) {
        if (place.value() != null) {
            report(field, place, Violation.of(code));
        }
    }

    private void report(FormComponent component, FormPosition place, Violation violation) {
        errors.add(new FieldError(place.name(), messages.of(component.label(), violation)));
    }
}
