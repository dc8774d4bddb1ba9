package io.redress;

import io.redress.correspondence.LetterNames;
import io.redress.engine.OfflineExpressions;
import io.redress.models.ModelCheck;
import io.redress.models.ModelFile;
import io.redress.models.Problem;
import io.redress.models.ProblemWords;
import io.redress.procedure.ProcedureVocabulary;
import io.redress.shared.Bundles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * {@code check PATH…}: what the server would say of these models, without a server. They are held against one another and against the models of
 * this application.
 */
final class CheckCommand {

    static final String NAME = "check";

    private final Locale language;
    private final PrintStream out;
    private final ResourceBundleMessageSource messages = Bundles.messages("models");

    CheckCommand(Locale language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    /** @return the exit code: 1 where there is an error, or nothing to check */
    int run(List<Path> paths) throws IOException {
        List<ModelFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (var path : paths) {
            files.addAll(files(path));
            if (Files.notExists(path)) {
                problems.add(Problem.of(path.toString(), "", "noSuchPath").asWarning());
            }
        }
        var check = OfflineExpressions.check(new ProcedureVocabulary(new LetterNames((Path) null)));
        problems.addAll(check.problems(files, check.shipped()));
        var words = new ProblemWords(messages);
        problems.forEach(problem -> out.println(words.of(problem, language)));
        long errors = problems.stream().filter(Problem::isError).count();
        out.println(files.isEmpty() ? text("usage") : problems.isEmpty() ? text("clean", files.size())
                : text("found", errors, problems.size() - errors, files.size()));
        return errors > 0 || files.isEmpty() ? 1 : 0;
    }

    /** Of a folder the models; a file that is named is checked whatever it is. */
    private static List<ModelFile> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? List.of(file(path)) : List.of();
        }
        List<ModelFile> files = new ArrayList<>();
        try (var inside = Files.walk(path)) {
            for (var one : inside.filter(Files::isRegularFile).filter(file -> ModelCheck.isModel(file.getFileName().toString())).sorted().toList()) {
                files.add(file(one));
            }
        }
        return files;
    }

    private static ModelFile file(Path path) throws IOException {
        return new ModelFile(path.getFileName().toString(), Files.readAllBytes(path));
    }

    private String text(String name, Object... details) {
        return messages.getMessage("models.check." + name, details, language);
    }
}
