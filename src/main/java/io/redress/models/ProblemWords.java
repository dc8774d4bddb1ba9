package io.redress.models;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Formats problems in the language of the person who has to fix them. */
@Component
public class ProblemWords {

    private final MessageSource messages;

    public ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(List<Problem> problems, Locale language) {
        return text("refused", language, problems.stream().filter(Problem::isError).count()) + "\n"
                + Stream.concat(problems.stream().filter(Problem::isError), problems.stream().filter(problem -> !problem.isError()))
                        .map(problem -> "- " + of(problem, language)).collect(Collectors.joining("\n"));
    }

    /** One line: whether it is a mere warning, the place, what is wrong and the cure. */
    public String of(Problem problem, Locale language) {
        var said = place(problem, language) + ": " + text(problem.what(), language, problem.details().toArray());
        return problem.isError() ? said : text("warning", language, said);
    }

    private String place(Problem problem, Locale language) {
        var places = Stream.of(problem.file(), problem.element(), cell(problem.cell(), language));
        return places.filter(place -> !place.isEmpty()).collect(Collectors.joining(", "));
    }

    private String cell(Problem.Cell cell, Locale language) {
        var row = cell.row() == 0 ? "" : text("row", language, String.valueOf(cell.row()));
        var column = cell.column().isEmpty() ? "" : text("column", language, cell.column());
        return Stream.of(row, column).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String text(String name, Locale language, Object... details) {
        return messages.getMessage("models." + name, details, language);
    }
}
