package io.redress.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.models.ExpressionCheck;
import io.redress.models.ModelFile;
import io.redress.models.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** All rules for a form. */
public final class FormRules {

    private final List<FormRule> rules;

    private FormRules(List<FormRule> rules) {
        this.rules = rules;
    }

    /** The rules that apply regardless of who deploys: what the server would not evaluate. */
    public static FormRules safe(ExpressionCheck expressions) {
        return new FormRules(List.of(form -> feel(form, expressions)));
    }

    /** All rules, including those about Tasklist and the models beside it. */
    public static FormRules all(ExpressionCheck expressions, Catalog catalog) {
        return new FormRules(List.of(form -> feel(form, expressions), new FormIdentity(), new FormComponents(),
                new FormKeys(expressions, catalog), new FormNames(expressions, catalog)));
    }

    public List<Problem> problems(ModelFile file) {
        try {
            JsonNode json = FormJson.parse(file);
            return json.isObject() ? rules.stream().flatMap(rule -> rule.problems(new FormModel(file.name(), json))).distinct().toList()
                    : List.of(Problem.of(file.name(), "", "notAForm"));
        } catch (IOException e) {
            return List.of(Problem.of(file.name(), "", "unreadableForm", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    /** Forms treat text that begins with an equals sign as FEEL. */
    private static Stream<Problem> feel(FormModel form, ExpressionCheck expressions) {
        return FormTexts.expressions(form.root()).flatMap(feel -> expressions.feel(feel.text())
                .map(why -> form.problem(feel.place(), "formExpression", Excerpt.of("=" + feel.text()), why)).stream());
    }
}
