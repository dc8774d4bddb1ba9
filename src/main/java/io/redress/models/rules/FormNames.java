package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.Problem;
import io.redress.models.rules.FormTexts.Feel;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** FEEL in a form can be parsed, reads existing names, and calls functions that browsers have; in the browser a failure silently yields null. */
final class FormNames implements FormRule {

    private static final String CASE_FILE = "complaint";
    private static final Set<String> OF_A_ROW = Set.of("this", "parent", "i", "_this_", "_parent_", "_i_");
    private static final Pattern NOT_IN_BROWSERS = Pattern.compile("\\b(matches|is defined|round half up|round half down|says)\\s*\\(");
    private static final Pattern TEXT_OF_FEEL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String MARKDOWN = "text";

    private final ExpressionCheck expressions;
    private final Catalog catalog;

    FormNames(ExpressionCheck expressions, Catalog catalog) {
        this.expressions = expressions;
        this.catalog = catalog;
    }

    @Override
    public Stream<Problem> problems(FormModel form) {
        var known = known(form);
        var templates = FormTexts.templates(form.root()).toList();
        return Stream.of(
                templates.stream().flatMap(feel -> expressions.feel(feel.text()).map(why -> form.problem(feel.place(), "formExpression", Excerpt.of(feel.text()), why)).stream()),
                Stream.concat(FormTexts.expressions(form.root()), templates.stream()).flatMap(feel -> Stream.concat(names(form, feel, known), functions(form, feel))),
                markdown(form)).flatMap(problems -> problems);
    }

    private Stream<Problem> names(FormModel form, Feel feel, Set<String> known) {
        return expressions.feelNames(feel.text()).stream().flatMap(path -> {
            var name = path.split("\\.")[0];
            if (name.equals(CASE_FILE)) {
                return path.equals(name) || isOfTheCaseFile(path.substring(name.length() + 1)) ? Stream.of()
                        : Stream.of(form.problem(feel.place(), "unknownCaseFile", Excerpt.of(feel.text()), path.substring(name.length() + 1)));
            }
            return known.contains(name) ? Stream.of() : Stream.of(form.problem(feel.place(), "unknownFormName", Excerpt.of(feel.text()), path));
        });
    }

    private boolean isOfTheCaseFile(String path) {
        return catalog.vocabulary().caseFile().contains(path) || path.startsWith("answers.");
    }

    private static Stream<Problem> functions(FormModel form, Feel feel) {
        return NOT_IN_BROWSERS.matcher(TEXT_OF_FEEL.matcher(feel.text()).replaceAll("\"\"")).results().map(call -> call.group(1)).distinct()
                .map(name -> form.problem(feel.place(), "notInBrowsers", name, Excerpt.of(feel.text())));
    }

    /** A text view would render free text as markdown, with images and links. */
    private Stream<Problem> markdown(FormModel form) {
        return form.fields().filter(field -> field.type().equals(MARKDOWN)).flatMap(view -> Stream.concat(FormTexts.templates(view.json()), FormTexts.expressions(view.json()))
                .flatMap(feel -> expressions.feelNames(feel.text()).stream()).filter(this::isTyped).distinct().map(path -> form.problem(view, "markdown", path)));
    }

    private boolean isTyped(String path) {
        return catalog.words().contains(path.split("\\.")[0])
                || path.startsWith(CASE_FILE + ".") && catalog.vocabulary().typed().stream().anyMatch(name -> (path + ".").startsWith(CASE_FILE + "." + name + "."));
    }

    private Set<String> known(FormModel form) {
        var known = new HashSet<>(catalog.variables());
        known.addAll(catalog.words());
        known.addAll(OF_A_ROW);
        known.addAll(form.fields().filter(field -> !field.name().isEmpty()).map(FormFields.Field::variable).collect(Collectors.toSet()));
        known.addAll(form.fields().filter(field -> !field.list().isEmpty()).map(field -> field.name().split("\\.")[0]).collect(Collectors.toSet()));
        return known;
    }
}
