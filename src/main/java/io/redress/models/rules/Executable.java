package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.stream.Stream;

/** The engine silently ignores processes that are not executable. A black-box pool need not be; at least one process must. */
final class Executable implements Rule {

    @Override
    public Stream<Problem> problems(XmlModel model) {
        var processes = model.root().all("process").toList();
        if (processes.isEmpty()) {
            return Stream.of(model.problem(model.root(), "withoutProcess"));
        }
        return processes.stream().anyMatch(Executable::isExecutable) ? Stream.of() : Stream.of(model.problem(processes.get(0), "notExecutable"));
    }

    private static boolean isExecutable(XmlElement process) {
        return process.attribute("isExecutable").orElse("").equals("true");
    }
}
