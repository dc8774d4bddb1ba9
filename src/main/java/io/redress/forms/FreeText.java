package io.redress.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Determines which answers of a form may hold free text: those of every text field, and of choices whose options are computed. A field that
 * takes a code, an amount or a date declares this in its property {@code answer}. The declaration is trusted if the field is a choice or has a
 * pattern that free text does not match, and as long as the answer looks like a code.
 */
final class FreeText {

    private static final String PROPERTY = "answer";
    private static final Set<String> DECLARATIONS = Set.of("code", "amount", "date");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
    private static final List<String> FREE_TEXT_SAMPLES = List.of("WINTERGREEN", "Mrs Fields was annoyed", "LI-XIAOMING", "\u674E\u5C0F\u660E");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_.:+-]{0,63}");

    private final FormComponent root;

    FreeText(FormComponent root) {
        this.root = root;
    }

    /** Whether free text may be entered into the field. */
    static boolean isTypedInto(FormComponent field) {
        return TEXTS.contains(field.type()) && !isMarked(field);
    }

    Set<String> in(Map<String, Object> answers) {
        return answers.keySet().stream().filter(name -> isFree(root, "", name, answers)).collect(Collectors.toSet());
    }

    private static boolean isFree(FormComponent container, String prefix, String name, Map<String, Object> answers) {
        return container.children().stream().anyMatch(component -> {
            var path = prefix + String.join(".", component.path());
            if (component.isField()) {
                return isOf(path, name) && holdsFreeText(component, answers.get(name));
            }
            return isFree(component, component.path().isEmpty() || path.endsWith(".") ? path : path + ".", name, answers);
        });
    }

    private static boolean isOf(String path, String name) {
        return path.equals(name) || path.startsWith(name + ".");
    }

    private static boolean holdsFreeText(FormComponent field, Object answer) {
        if (isMarked(field)) {
            return !allTextMatches(CODE, answer);
        }
        return isTypedInto(field) || isComputed(field) && !allTextMatches(NOTHING, answer);
    }

    private static boolean isComputed(FormComponent field) {
        return field.type().equals("expression")
                || CHOICES.contains(field.type()) && !(field.text("valuesKey") + field.text("valuesExpression")).isEmpty();
    }

    /** A text field that accepts any input accepts free text too, whatever it declares. */
    static boolean isMarked(FormComponent field) {
        return DECLARATIONS.contains(field.property(PROPERTY)) && (!TEXTS.contains(field.type()) || hasRestrictivePattern(field));
    }

    private static boolean hasRestrictivePattern(FormComponent field) {
        var pattern = field.validation("pattern").asText("");
        return !pattern.isEmpty() && FREE_TEXT_SAMPLES.stream().noneMatch(sample -> Pattern.compile(pattern).matcher(sample).find());
    }

    /** Whether each text in an answer, which may be a list or a group, matches the pattern. */
    private static boolean allTextMatches(Pattern pattern, Object answer) {
        if (answer instanceof Map<?, ?> || answer instanceof Iterable<?>) {
            return FormValues.entries(answer).values().stream().allMatch(part -> allTextMatches(pattern, part));
        }
        return !(answer instanceof String text) || text.isBlank() || pattern.matcher(text).matches();
    }
}
