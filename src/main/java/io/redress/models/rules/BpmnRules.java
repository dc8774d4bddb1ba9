package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import io.redress.models.Problem;
import java.util.List;

/** All rules for a diagram. */
public final class BpmnRules {

    private final List<Rule> rules;

    public BpmnRules(ExpressionCheck expressions, LiveModels live) {
        rules = List.of(new KnownNames(), new Delegates(expressions), new Expressions(expressions), new PlainSettings(),
                new TimeToLive(), new FourEyesPairs(live));
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
