package io.redress.models.rules;

import io.redress.models.ModelFile;

/** The kind of a file by its suffix, as the engine determines it. */
public final class FileKinds {

    private FileKinds() {}

    public static boolean isDiagram(ModelFile file) {
        return file.name().endsWith(".bpmn") || file.name().endsWith(".bpmn20.xml");
    }

    public static boolean isTable(ModelFile file) {
        return file.name().endsWith(".dmn") || file.name().endsWith(".dmn11.xml");
    }

    public static boolean isForm(ModelFile file) {
        return file.name().endsWith(".form");
    }

    /** Examples of a table, which the engine keeps and does not run. */
    public static boolean isExamples(ModelFile file) {
        return file.name().endsWith(ModelFile.EXAMPLES);
    }

    public static boolean isKnown(String name) {
        var file = new ModelFile(name, new byte[0]);
        return isDiagram(file) || isTable(file) || isForm(file) || isExamples(file);
    }
}
