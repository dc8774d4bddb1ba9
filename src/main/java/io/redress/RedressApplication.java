package io.redress;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The complaint procedure: case file, engine and pages in one process ({@link ProcessInUtc}). Beans are named by their fully qualified class
 * name, so that modules need not know each other's class names; only verbs have short names, which models use.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class RedressApplication {

    public static void main(String[] args) {
        // Otherwise the mail library searches all jars for the provider for every part of every message.
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        SpringApplication.run(RedressApplication.class, args);
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
