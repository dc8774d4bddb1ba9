package io.redress.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** Loads the editable letter templates: first those in the company's own directory, then the shipped ones. */
@Component
class LetterTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");

    private final Path directory;

    LetterTemplates(LetterSettings settings) {
        this.directory = settings.directory();
    }

    /** The template of a letter in this language, otherwise in English. */
    String letter(String name, String language) {
        return NAME.matcher(name).matches() ? file(name, language) : missing(name, language);
    }

    /** A partial shared by several letters, included by {@code {{>name}}}. */
    String part(String name, String language) {
        return NAME.matcher(name).matches() ? file("parts/" + name, language) : missing(name, language);
    }

    /** The HTML page around the text of a letter. */
    String shell() {
        return text("shell.html").orElseThrow();
    }

    private String file(String name, String language) {
        return Stream.of(language, "en")
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .flatMap(tag -> text(name + "." + tag + ".txt").stream())
                .findFirst()
                .orElseGet(() -> missing(name, language));
    }

    private static String missing(String name, String language) {
        throw new LetterNotFoundException("There is no letter template “" + name + "”. Add " + name + "." + language
                + ".txt to the directory of redress.letters.directory; names are lower-case words joined by hyphens.");
    }

    private Optional<String> text(String file) {
        try {
            if (directory != null && Files.isReadable(directory.resolve(file))) {
                return Optional.of(normal(Files.readString(directory.resolve(file))));
            }
            var shipped = new ClassPathResource("templates/letters/" + file);
            return shipped.exists() ? Optional.of(normal(StreamUtils.copyToString(shipped.getInputStream(), UTF_8))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The letter template " + file + " cannot be read; is it saved as UTF-8?", e);
        }
    }

    private static String normal(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n");
    }
}
