package io.redress.procedure.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which answers of a form may hold words of people's own. Those of every text field, and of choices whose options are computed; a field that
 * takes a code, an amount or a date says so by its property {@code answer}, and is believed where it is a choice or has a pattern that words do
 * not fit, and as long as its text looks like one.
 */
final class FreeText {

    private static final String MARK = "answer";
    private static final Set<String> MARKED = Set.of("code", "amount", "date");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
    private static final List<String> WORDS = List.of("WINTERGREEN", "Mrs Fields was annoyed", "LI-XIAOMING", "\u674E\u5C0F\u660E");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_.:+-]{0,63}");

    private final FormComponent root;

    FreeText(FormComponent root) {
        this.root = root;
    }

    /** Whether words may be typed into the field. */
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
                return isOf(path, name) && holdsWords(component, answers.get(name));
            }
            return isFree(component, component.path().isEmpty() || path.endsWith(".") ? path : path + ".", name, answers);
        });
    }

    private static boolean isOf(String path, String name) {
        return path.equals(name) || path.startsWith(name + ".");
    }

    private static boolean holdsWords(FormComponent field, Object answer) {
        if (isMarked(field)) {
            return !isMadeOf(CODE, answer);
        }
        return isTypedInto(field) || isComputed(field) && !isMadeOf(NOTHING, answer);
    }

    private static boolean isComputed(FormComponent field) {
        return field.type().equals("expression")
                || CHOICES.contains(field.type()) && !(field.text("valuesKey") + field.text("valuesExpression")).isEmpty();
    }

    /** A text field that takes anything takes words too, whatever it says of itself. */
    static boolean isMarked(FormComponent field) {
        return MARKED.contains(field.property(MARK)) && (!TEXTS.contains(field.type()) || isPatterned(field));
    }

    private static boolean isPatterned(FormComponent field) {
        var pattern = field.validation("pattern").asText("");
        return !pattern.isEmpty() && WORDS.stream().noneMatch(words -> Pattern.compile(pattern).matcher(words).find());
    }

    /** Whether each text in an answer, which may be a list or a group, looks like this. */
    private static boolean isMadeOf(Pattern pattern, Object answer) {
        if (answer instanceof Map<?, ?> || answer instanceof Iterable<?>) {
            return FormValues.entries(answer).values().stream().allMatch(part -> isMadeOf(pattern, part));
        }
        return !(answer instanceof String text) || text.isBlank() || pattern.matcher(text).matches();
    }
}
