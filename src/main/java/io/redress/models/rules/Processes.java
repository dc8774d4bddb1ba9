package io.redress.models.rules;

import io.redress.models.ModelFile;
import java.util.stream.Stream;

/** The processes of a file that is live; one that cannot be read any more binds nobody. */
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
