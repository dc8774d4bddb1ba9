package io.redress.models;

import io.redress.models.rules.BpmnRules;
import io.redress.models.rules.Catalog;
import io.redress.models.rules.DmnRules;
import io.redress.models.rules.FileKinds;
import io.redress.models.rules.FormRules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks models before they are deployed, and reports all problems at once. */
@Component
public class ModelCheck {

    private final ExpressionCheck expressions;
    private final ModelVocabulary vocabulary;

    public ModelCheck(ExpressionCheck expressions, ModelVocabulary vocabulary) {
        this.expressions = expressions;
        this.vocabulary = vocabulary;
    }

    /** @param live what is deployed now, which the files are compared with; {@link LiveModels#NONE} if nothing is */
    public List<Problem> problems(Collection<ModelFile> files, LiveModels live) {
        return tooLarge(files).map(List::of).orElseGet(() -> {
            var catalog = new Catalog(files.stream().filter(ModelCheck::isReadable).toList(), live, vocabulary);
            return problems(files, BpmnRules.all(expressions, catalog), FormRules.all(expressions, catalog));
        });
    }

    /** Checks only what is refused regardless of who deploys it: code, and what the server would not evaluate. Other models are not taken into account. */
    public List<Problem> dangers(Collection<ModelFile> files) {
        return tooLarge(files).map(List::of).orElseGet(() -> problems(files, BpmnRules.safe(expressions), FormRules.safe(expressions)));
    }

    private static Optional<Problem> tooLarge(Collection<ModelFile> files) {
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        return bytes > ModelLimits.DEPLOYMENT_BYTES || files.size() > ModelLimits.FILES
                ? Optional.of(Problem.of("", "", "deploymentTooLarge", files.size(), bytes, ModelLimits.FILES, ModelLimits.DEPLOYMENT_BYTES))
                : Optional.empty();
    }

    private List<Problem> problems(Collection<ModelFile> files, BpmnRules diagrams, FormRules forms) {
        return files.stream().flatMap(file -> problems(file, diagrams, forms).stream()).toList();
    }

    private List<Problem> problems(ModelFile file, BpmnRules diagrams, FormRules forms) {
        if (!isReadable(file)) {
            return List.of(Problem.of(file.name(), "", "fileTooLarge", file.content().length, ModelLimits.FILE_BYTES));
        }
        if (FileKinds.isDiagram(file)) {
            return diagrams.problems(file);
        }
        if (FileKinds.isTable(file)) {
            return new DmnRules(expressions).problems(file);
        }
        return FileKinds.isForm(file) ? forms.problems(file) : List.of(Problem.of(file.name(), "", "kindOfFile"));
    }

    private static boolean isReadable(ModelFile file) {
        return file.content().length <= ModelLimits.FILE_BYTES;
    }
}
