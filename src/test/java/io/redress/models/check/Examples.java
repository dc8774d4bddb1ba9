package io.redress.models.check;

import java.util.stream.Stream;

/** The diagrams among the examples, for the checks outside of the server. */
public final class Examples {

    private Examples() {}

    /** @param problem the problem that the server reports */
    public record Diagram(String problem, String content) {}

    public static Stream<Diagram> brokenDiagrams() {
        return BrokenModels.all().filter(example -> example.file().endsWith(".bpmn")).map(example -> new Diagram(example.what(), example.content()));
    }

    public static Stream<String> rightDiagrams() {
        return RightModels.all().filter(example -> example.file().endsWith(".bpmn")).map(Example::content);
    }
}
