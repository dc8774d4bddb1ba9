package io.redress.models;

import io.redress.models.rules.BpmnRules;
import io.redress.models.rules.Catalog;
import io.redress.models.rules.DmnRules;
import io.redress.models.rules.FileKinds;
import io.redress.models.rules.FormRules;
import io.redress.models.rules.ModelFiles;
import io.redress.models.rules.TableExamples;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks models before they are deployed, and reports all problems at once. */
@Component
public class ModelCheck {

    private final ExpressionCheck expressions;
    private final ModelVocabulary vocabulary;
    private final FeelReader feel;
    private final TableEngine tables;
    private final LiveModels shipped = ModelFiles.shipped();

    public ModelCheck(ExpressionCheck expressions, ModelVocabulary vocabulary, FeelReader feel, TableEngine tables) {
        this.expressions = expressions;
        this.vocabulary = vocabulary;
        this.feel = feel;
        this.tables = tables;
    }

    /** @param live what is deployed now, which the files are compared with; {@link LiveModels#NONE} if nothing is */
    public List<Problem> problems(Collection<ModelFile> files, LiveModels live) {
        return tooLarge(files).map(List::of).orElseGet(() -> {
            var catalog = new Catalog(files.stream().filter(ModelCheck::isReadable).toList(), live, vocabulary);
            var problems = problems(files, BpmnRules.all(expressions, catalog), DmnRules.all(expressions, feel, catalog, shipped),
                    FormRules.all(expressions, catalog));
            return Stream.concat(problems.stream(), examples(files, live, problems)).toList();
        });
    }

    /** Checks only what is refused regardless of who deploys it: code, and what the server would not evaluate. Other models are not taken into account. */
    public List<Problem> dangers(Collection<ModelFile> files) {
        return tooLarge(files).map(List::of).orElseGet(() -> problems(files, BpmnRules.safe(expressions), DmnRules.safe(expressions),
                FormRules.safe(expressions)));
    }

    /** Only tables that can be read are tried, and only by examples that are not too large. */
    private Stream<Problem> examples(Collection<ModelFile> files, LiveModels live, List<Problem> problems) {
        var wrong = problems.stream().filter(Problem::isError).map(Problem::file).collect(Collectors.toSet());
        var right = files.stream().filter(file -> !wrong.contains(file.name())).toList();
        var examples = new TableExamples(tables, right, live, shipped);
        return Stream.concat(right.stream().filter(FileKinds::isTable).flatMap(examples::problems),
                files.stream().filter(FileKinds::isExamples).flatMap(file -> new TableExamples(tables, files, live, shipped).alone(file).stream()));
    }

    /** What came with the application, as if it were live. */
    public LiveModels shipped() {
        return shipped;
    }

    /** Whether a file of this name is a model, or the examples of one. */
    public static boolean isModel(String name) {
        return FileKinds.isKnown(name);
    }

    private static Optional<Problem> tooLarge(Collection<ModelFile> files) {
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        return bytes > ModelLimits.DEPLOYMENT_BYTES || files.size() > ModelLimits.FILES
                ? Optional.of(Problem.of("", "", "deploymentTooLarge", files.size(), bytes, ModelLimits.FILES, ModelLimits.DEPLOYMENT_BYTES))
                : Optional.empty();
    }

    private List<Problem> problems(Collection<ModelFile> files, BpmnRules diagrams, DmnRules decisions, FormRules forms) {
        return files.stream().flatMap(file -> problems(file, diagrams, decisions, forms).stream()).toList();
    }

    private List<Problem> problems(ModelFile file, BpmnRules diagrams, DmnRules decisions, FormRules forms) {
        if (!isReadable(file)) {
            return List.of(Problem.of(file.name(), "", "fileTooLarge", file.content().length, ModelLimits.FILE_BYTES));
        }
        if (FileKinds.isDiagram(file)) {
            return diagrams.problems(file);
        }
        if (FileKinds.isTable(file)) {
            return decisions.problems(file);
        }
        if (FileKinds.isExamples(file)) {
            return List.of();
        }
        return FileKinds.isForm(file) ? forms.problems(file) : List.of(Problem.of(file.name(), "", "kindOfFile"));
    }

    private static boolean isReadable(ModelFile file) {
        return file.content().length <= ModelLimits.FILE_BYTES;
    }
}
