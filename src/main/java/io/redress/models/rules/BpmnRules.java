package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import io.redress.models.Problem;
import java.util.List;

/** All rules for a diagram. */
public final class BpmnRules {

    private final List<Rule> rules;

    private BpmnRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules that apply regardless of who deploys. */
    public static BpmnRules safe(ExpressionCheck expressions) {
        return new BpmnRules(List.of(new KnownNames(), new Delegates(expressions), new Expressions(expressions), new PlainSettings(),
                new TimeToLive(), new FourEyesPairs(LiveModels.NONE)));
    }

    /** All rules, including those about the models beside it. */
    public static BpmnRules all(ExpressionCheck expressions, Catalog catalog) {
        return new BpmnRules(List.of(new KnownNames(), new Delegates(expressions), new Expressions(expressions), new PlainSettings(),
                new TimeToLive(), new FourEyesPairs(catalog.live()), new Camunda8(), new Executable(), new References(catalog),
                new Assignments(catalog), new StepProperties(catalog), new Verbs(catalog), new VerbsKept(catalog.live()),
                new Correlations(catalog), new Timings(expressions), new Flows(), new NamesRead(expressions, catalog)));
    }

    public List<Problem> problems(ModelFile file) {
        try {
            var model = new XmlModel(file.name(), XmlReader.read(file));
            return rules.stream().flatMap(rule -> rule.problems(model)).distinct().toList();
        } catch (XmlReader.Unreadable e) {
            return List.of(e.problem());
        }
    }
}
