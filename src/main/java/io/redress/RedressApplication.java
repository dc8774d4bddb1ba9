package io.redress;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The complaint procedure: case file, engine and pages in one process ({@link ProcessInUtc}). Beans are named by their fully qualified class
 * name, so that modules need not know each other's class names; only verbs have short names, which models use.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class RedressApplication {

    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals(CheckCommand.NAME)) {
            System.exit(check(Stream.of(args).skip(1).map(Path::of).toList()));
        }
        // Otherwise the mail library searches all jars for the provider for every part of every message.
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        SpringApplication.run(RedressApplication.class, args);
    }

    /** In UTF-8 whatever the terminal is set to, and without a line of the log. */
    private static int check(List<Path> paths) throws IOException {
        LoggingSystem.get(RedressApplication.class.getClassLoader()).beforeInitialize();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return new CheckCommand(Locale.getDefault(), out).run(paths);
        }
    }

    /**
     * The single clock, which the engine uses as well. It ticks in milliseconds, because the database has a finer resolution than the engine,
     * and the same instant would not be equal to itself.
     */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
