package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Only the module {@code engine} depends on internal classes of the engine. The exceptions are listed in {@code engine-internals.txt}; the list is to
 * become shorter: an entry that is no longer needed fails the build, as does a class that is not on it. See docs/adr/0038.
 */
@AnalyzeClasses(packages = "io.redress", importOptions = DoNotIncludeTests.class)
class EngineInternalsTest {

    private static final String RETURNED_BY_THE_PUBLIC_INTERFACE = "org.camunda.bpm.engine.impl.identity.Authentication";
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    @ArchTest
    static void engineInternalsStayInTheEngineModule(JavaClasses all) {
        assertThat(users(all)).containsExactlyInAnyOrderElementsOf(allowed());
    }

    @ArchTest
    static void theEngineModuleIsWhereTheyAreUsed(JavaClasses all) {
        assertThat(all.stream().filter(type -> type.getPackageName().startsWith("io.redress.engine")).filter(EngineInternalsTest::usesInternals))
                .isNotEmpty();
    }

    /** By the compiled classes and by the sources: the former do not show casts, the latter not what is inferred. */
    private static Set<String> users(Collection<JavaClass> all) {
        return all.stream().filter(type -> !type.getPackageName().startsWith("io.redress.engine"))
                .filter(type -> usesInternals(type) || importsInternals(type))
                .map(type -> type.getName().split("\\$")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean usesInternals(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getBaseComponentType().getName())
                .anyMatch(EngineInternalsTest::isInternal);
    }

    private static boolean importsInternals(JavaClass type) {
        var source = Path.of("src/main/java", type.getName().split("\\$")[0].replace('.', '/') + ".java");
        try {
            return IMPORT.matcher(Files.readString(source)).results().anyMatch(name -> isInternal(name.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInternal(String type) {
        return type.startsWith("org.camunda.") && type.contains(".impl.") && !type.equals(RETURNED_BY_THE_PUBLIC_INTERFACE);
    }

    private static List<String> allowed() {
        try (var list = EngineInternalsTest.class.getResourceAsStream("engine-internals.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
