package io.redress.models.rules;

import io.redress.models.ModelFile;
import java.util.stream.Stream;

/** The processes of a live file; a file that can no longer be read imposes no constraints. */
final class Processes {

    private Processes() {}

    static Stream<XmlElement> in(ModelFile file) {
        try {
            return XmlReader.read(file).all("process");
        } catch (XmlReader.Unreadable e) {
            return Stream.of();
        }
    }
}
