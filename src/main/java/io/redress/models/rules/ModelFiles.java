package io.redress.models.rules;

import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Models as they lie in a folder or in the application: as if all of them were live. */
public final class ModelFiles implements LiveModels {

    private static final List<String> SHIPPED = List.of("classpath*:processes/*", "classpath*:forms/*");

    private final List<ModelFile> files;

    public ModelFiles(Collection<ModelFile> files) {
        this.files = List.copyOf(files);
    }

    /** What came with the application, the examples beside the tables included. */
    public static ModelFiles shipped() {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = new ArrayList<ModelFile>();
        try {
            for (var pattern : SHIPPED) {
                for (var resource : resolver.getResources(pattern)) {
                    if (FileKinds.isKnown(resource.getFilename())) {
                        files.add(new ModelFile(resource.getFilename(), resource.getContentAsByteArray()));
                    }
                }
            }
            return new ModelFiles(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The models of the application cannot be read", e);
        }
    }

    @Override
    public Optional<ModelFile> process(String id) {
        return holding(FileKinds::isDiagram, "process", id);
    }

    @Override
    public Optional<ModelFile> decision(String id) {
        return holding(FileKinds::isTable, "decision", id);
    }

    @Override
    public Optional<ModelFile> form(String id) {
        return files.stream().filter(FileKinds::isForm)
                .filter(file -> FormJson.read(file).filter(form -> form.path("id").asText("").equals(id)).isPresent()).findFirst();
    }

    @Override
    public Optional<ModelFile> examples(String decision) {
        return files.stream().filter(file -> file.name().equals(ModelFile.examplesOf(decision))).findFirst();
    }

    @Override
    public List<ModelFile> diagrams() {
        return files.stream().filter(FileKinds::isDiagram).toList();
    }

    private Optional<ModelFile> holding(Predicate<ModelFile> kind, String element, String id) {
        return files.stream().filter(kind).filter(file -> all(file, element).anyMatch(found -> found.id().equals(id))).findFirst();
    }

    private static Stream<XmlElement> all(ModelFile file, String element) {
        try {
            return XmlReader.read(file).all(element);
        } catch (XmlReader.Unreadable e) {
            return Stream.of();
        }
    }
}
