package io.redress.models;

import io.redress.models.rules.BpmnRules;
import io.redress.models.rules.DmnRules;
import io.redress.models.rules.FormRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks models before they are deployed, and reports all problems at once. */
@Component
public class ModelCheck {

    private final ExpressionCheck expressions;

    public ModelCheck(ExpressionCheck expressions) {
        this.expressions = expressions;
    }

    /** @param live what is deployed now; {@link LiveModels#NONE} if nothing is, or if changes are not to be checked */
    public List<Problem> problems(Collection<ModelFile> files, LiveModels live) {
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        if (bytes > ModelLimits.DEPLOYMENT_BYTES || files.size() > ModelLimits.FILES) {
            return List.of(Problem.of("", "", "deploymentTooLarge", files.size(), bytes, ModelLimits.FILES, ModelLimits.DEPLOYMENT_BYTES));
        }
        var problems = new ArrayList<Problem>();
        files.forEach(file -> problems.addAll(problems(file, live)));
        return problems;
    }

    private List<Problem> problems(ModelFile file, LiveModels live) {
        if (file.content().length > ModelLimits.FILE_BYTES) {
            return List.of(Problem.of(file.name(), "", "fileTooLarge", file.content().length, ModelLimits.FILE_BYTES));
        }
        if (file.name().endsWith(".bpmn") || file.name().endsWith(".bpmn20.xml")) {
            return new BpmnRules(expressions, live).problems(file);
        }
        if (file.name().endsWith(".dmn") || file.name().endsWith(".dmn11.xml")) {
            return new DmnRules(expressions).problems(file);
        }
        return file.name().endsWith(".form") ? new FormRules(expressions).problems(file)
                : List.of(Problem.of(file.name(), "", "kindOfFile"));
    }
}
