package io.redress.models;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Problems in the words of whoever has to mend them. */
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
        var place = problem.element().isEmpty() ? problem.file() : problem.file() + ", " + problem.element();
        return "- " + place + ": " + messages.getMessage("models." + problem.what(), problem.details().toArray(), language);
    }
}
