package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** Every text that people see is in {@code messages/}, in both languages, and loaded by Spring or by {@code Bundles}. */
class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void areInOneDirectory() throws IOException {
        try (var files = Files.list(RESOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".properties")))
                    .as("Bean Validation reads its messages from the root").allMatch(name -> name.startsWith("ValidationMessages"));
        }
    }

    @Test
    void haveEveryTextInBothLanguages() throws IOException {
        assertThat(names()).isNotEmpty().allSatisfy(name -> assertThat(keys(name + "_zh")).containsAll(keys(name)));
    }

    @Test
    void areAllLoaded() throws IOException {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(RESOURCES.resolve("application.yaml")));
        var bySpring = Stream.of(yaml.getObject().getProperty("spring.messages.basename").split(",")).toList();
        var code = code();
        assertThat(names()).allMatch(name -> bySpring.contains("messages/" + name) || code.contains("Bundles.messages(\"" + name + "\")"));
        assertThat(bySpring).allMatch(name -> Files.exists(RESOURCES.resolve(name + ".properties")));
    }

    @Test
    void areLoadedByNothingElse() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Bundles.java"))
                    .filter(file -> read(file).contains("ResourceBundleMessageSource()") || read(file).contains("getBundle(\"messages/"))).isEmpty();
        }
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("messages"))) {
            return files.map(file -> file.getFileName().toString().replace(".properties", "")).filter(name -> !name.endsWith("_zh")).sorted().toList();
        }
    }

    private static TreeSet<String> keys(String name) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages/" + name + ".properties"))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String code() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(BundlesTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
