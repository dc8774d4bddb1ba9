package io.redress.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.models.ExpressionCheck;
import io.redress.models.Problem;
import io.redress.models.rules.FormFields.Field;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each field has a unique key that expressions can read; no form sets what another step, a table or the application decides, and no key is
 * removed that is still read.
 */
final class FormKeys implements FormRule {

    private static final Pattern READABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}\\p{N}_]+)*");
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "condition", "completionCondition");

    private final ExpressionCheck expressions;
    private final Catalog catalog;

    FormKeys(ExpressionCheck expressions, Catalog catalog) {
        this.expressions = expressions;
        this.catalog = catalog;
    }

    @Override
    public Stream<Problem> problems(FormModel form) {
        return Stream.of(missing(form), twice(form), unreadable(form), decided(form), ofAnotherStep(form), gone(form)).flatMap(problems -> problems);
    }

    private static Stream<Problem> missing(FormModel form) {
        return form.fields().filter(field -> field.isInput() && field.json().path("key").asText("").isBlank())
                .map(field -> form.problem(field.json().path("id").asText(""), "noKey", field.json().path("label").asText(field.type())));
    }

    private static Stream<Problem> twice(FormModel form) {
        var seen = new HashSet<String>();
        var ids = new HashSet<String>();
        return form.fields().flatMap(field -> Stream.concat(
                Stream.of(field.list() + "/" + field.name()).filter(name -> !field.name().isEmpty() && !seen.add(name)).map(name -> form.problem(field, "keyTwice", field.name())),
                Stream.of(field.json().path("id").asText("")).filter(id -> !id.isEmpty() && !ids.add(id)).map(id -> form.problem(field, "idTwice", id))));
    }

    private static Stream<Problem> unreadable(FormModel form) {
        return form.fields().filter(field -> !field.name().isEmpty() && !READABLE.matcher(field.name()).matches())
                .map(field -> form.problem(field, "keyUnreadable", field.name()));
    }

    private Stream<Problem> decided(FormModel form) {
        var decided = new HashSet<>(catalog.vocabulary().decided());
        catalog.diagrams().flatMap(XmlElement::all).flatMap(element -> Stream.of("resultVariable", "elementVariable")
                .flatMap(name -> element.attribute(name).stream())).forEach(decided::add);
        return inputs(form).filter(field -> decided.contains(field.variable())).map(field -> form.problem(field, "keyDecided", field.variable()));
    }

    private Stream<Problem> ofAnotherStep(FormModel form) {
        var before = catalog.live().form(form.id()).flatMap(FormJson::read).map(FormKeys::asked).orElse(Set.of());
        var read = read(catalog.diagrams());
        return inputs(form).filter(field -> read.contains(field.variable()) && !before.contains(field.variable()))
                .flatMap(field -> otherForms(form).filter(other -> catalog.form(other).map(FormKeys::asked).orElse(Set.of()).contains(field.variable()))
                        .map(other -> form.problem(field, "keyOfAnotherStep", field.variable(), other)));
    }

    private Stream<Problem> gone(FormModel form) {
        var now = asked(form.root());
        return catalog.live().form(form.id()).flatMap(FormJson::read).map(FormKeys::asked).orElse(Set.of()).stream()
                .filter(name -> !now.contains(name) && isNeeded(form, name))
                .filter(name -> otherForms(form).noneMatch(other -> catalog.form(other).map(FormKeys::asked).orElse(Set.of()).contains(name)))
                .map(name -> form.problem(name, "keyGone", name));
    }

    private boolean isNeeded(FormModel form, String name) {
        return catalog.vocabulary().variables().contains(name) || read(catalog.diagrams().filter(root -> shows(root, form.id()))).contains(name);
    }

    private static boolean shows(XmlElement root, String form) {
        return root.all().anyMatch(element -> element.attribute("formRef").orElse("").equals(form));
    }

    private Stream<String> otherForms(FormModel form) {
        return catalog.diagrams().flatMap(XmlElement::all).flatMap(element -> element.attribute("formRef").stream())
                .filter(id -> !id.equals(form.id())).distinct();
    }

    private Set<String> read(Stream<XmlElement> roots) {
        return roots.flatMap(XmlElement::all).filter(element -> CONDITIONS.contains(element.name()))
                .flatMap(condition -> expressions.reads(condition.text()).stream()).map(reading -> reading.path().split("\\.")[0]).collect(Collectors.toSet());
    }

    private static Stream<Field> inputs(FormModel form) {
        return form.fields().filter(FormKeys::isAnswered);
    }

    private static Set<String> asked(JsonNode form) {
        return FormFields.of(form).filter(FormKeys::isAnswered).map(Field::variable).collect(Collectors.toSet());
    }

    /** Disabled and read-only fields are shown only. */
    private static boolean isAnswered(Field field) {
        return !field.name().isEmpty() && !field.json().path("disabled").asBoolean() && !field.json().path("readonly").asBoolean();
    }
}
