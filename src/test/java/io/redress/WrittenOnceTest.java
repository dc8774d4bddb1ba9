package io.redress;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.redress.shared.ProblemDocument;
import io.redress.shared.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.ResultSet;
import javax.crypto.Mac;
import org.springframework.http.ProblemDetail;

/** What was written several times stands in one place. */
@AnalyzeClasses(packages = "io.redress", importOptions = DoNotIncludeTests.class)
class WrittenOnceTest {

    @ArchTest
    static final ArchRule digestsComeFromTheLibrary = noClasses()
            .should().callMethodWhere(target(name("getInstance")).and(target(owner(type(MessageDigest.class).or(type(Mac.class))))))
            .because("DigestUtils and HmacUtils of commons-codec do it in one call");

    @ArchTest
    static final ArchRule instantsAreReadByRows = noClasses().that().doNotBelongToAnyOf(Rows.class)
            .should().callMethodWhere(target(name("getTimestamp")).and(target(owner(type(ResultSet.class)))))
            .because("Rows.instant handles null, and RecordRowMapper maps whole records");

    @ArchTest
    static final ArchRule problemDocumentsHaveOneForm = noClasses().that().doNotBelongToAnyOf(ProblemDocument.class)
            .should().callMethodWhere(target(nameStartingWith("forStatus")).and(target(owner(type(ProblemDetail.class)))))
            .because("clients rely on errors, in every answer");

    @ArchTest
    static void theTimeZoneIsOneSetting(JavaClasses all) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> read(file).contains("${redress.time-zone"))).isEmpty();
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
