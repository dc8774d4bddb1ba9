package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** Each module declares which modules it depends on, and declares none that it does not need. Spring Modulith refuses what is not declared. */
@AnalyzeClasses(packages = "io.redress", importOptions = DoNotIncludeTests.class)
class ModuleDependenciesTest {

    private static final String ROOT = "io.redress.";

    @ArchTest
    static void everyModuleDeclaresWhatItDependsOn(JavaClasses all) {
        assertThat(modules(all)).isNotEmpty().allSatisfy(module ->
                assertThat(declared(all, module)).as(module).isEqualTo(used(all, module)));
    }

    @ArchTest
    static void noModuleDependsOnTheEmbeddedMode(JavaClasses all) {
        assertThat(modules(all)).contains("embedded").filteredOn(module -> !module.equals("embedded"))
                .allSatisfy(module -> assertThat(used(all, module)).as(module).doesNotContain("embedded"));
    }

    private static Set<String> modules(Collection<JavaClass> all) {
        return all.stream().map(ModuleDependenciesTest::module).filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> declared(JavaClasses all, String module) {
        return all.getPackage(ROOT + module).tryGetAnnotationOfType(ApplicationModule.class)
                .map(declaration -> Stream.of(declaration.allowedDependencies()).map(name -> name.split(" :: ")[0])
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .orElseThrow(() -> new AssertionError(module + " does not declare its dependencies in package-info.java"));
    }

    private static Set<String> used(Collection<JavaClass> all, String module) {
        return all.stream().filter(type -> module(type).equals(module))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()).map(dependency -> module(dependency.getTargetClass().getBaseComponentType()))
                .filter(name -> !name.isEmpty() && !name.equals(module)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String module(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }
}
