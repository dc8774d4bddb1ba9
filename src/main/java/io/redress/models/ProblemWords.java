package io.redress.models;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Formats problems in the language of the person who has to fix them. */
@Component
public class ProblemWords {

    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(List<Problem> problems, Locale language) {
        return messages.getMessage("models.refused", new Object[] {problems.size()}, language) + "\n"
                + problems.stream().map(problem -> of(problem, language)).collect(Collectors.joining("\n"));
    }

    private String of(Problem problem, Locale language) {
        var location = problem.element().isEmpty() ? problem.file() : problem.file() + ", " + problem.element();
        return "- " + location + ": " + messages.getMessage("models." + problem.what(), problem.details().toArray(), language);
    }
}
