package io.redress.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The names of the letters that have a template: the shipped ones, and those in the configured directory, which may change at runtime. */
@Component
public class LetterNames {

    private static final String ENDING = ".en.txt";

    private final Path directory;
    private final Set<String> shipped;

    @Autowired
    LetterNames(LetterSettings settings) {
        this(settings.directory());
    }

    /** @param directory with templates in addition to the shipped ones; null if there is none */
    public LetterNames(Path directory) {
        this.directory = directory;
        this.shipped = shipped();
    }

    public Set<String> all() {
        var names = new TreeSet<>(shipped);
        if (directory != null && Files.isDirectory(directory)) {
            try (var files = Files.list(directory)) {
                letters(files.map(file -> file.getFileName().toString())).forEach(names::add);
            } catch (IOException e) {
                throw new UncheckedIOException("The directory of letters " + directory + " cannot be read", e);
            }
        }
        return names;
    }

    private static Set<String> shipped() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:templates/letters/*" + ENDING);
            var names = new TreeSet<String>();
            letters(Stream.of(files).map(file -> String.valueOf(file.getFilename()))).forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped letters cannot be listed", e);
        }
    }

    private static Stream<String> letters(Stream<String> files) {
        return files.filter(file -> file.endsWith(ENDING)).map(file -> file.substring(0, file.length() - ENDING.length()));
    }
}
