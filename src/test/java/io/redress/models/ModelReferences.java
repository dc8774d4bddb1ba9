package io.redress.models;

import io.redress.engine.Verb;
import io.redress.identity.Groups;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What diagrams may refer to. An empty set means that nothing of the kind exists yet. */
record ModelReferences(
        Set<String> verbs, Set<String> variables, Set<String> forms, Set<String> tables, Set<String> processes, List<ElementTemplate> templates) {

    private static final String VARIABLES = "io.redress.procedure.ProcessVariables";

    static ModelReferences ofRepository() {
        return new ModelReferences(
                verbsOfTheApplication(),
                constantsOfTheApplication(),
                set(Shipped.files("forms", ".form"), Shipped::stem),
                Shipped.files("processes", ".dmn")
                        .flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream())
                        .map(Decision::getId)
                        .collect(Collectors.toCollection(TreeSet::new)),
                set(Shipped.files("processes", ".bpmn"), Shipped::stem),
                ElementTemplate.all());
    }

    /** The groups that tasks may be assigned to. */
    static Set<String> groups() {
        return Stream.of(
                        List.of(Groups.AGENTS, Groups.SUPERVISORS, Groups.MANAGERS, Groups.EXECUTIVES, Groups.ANALYSTS, Groups.AUDITORS),
                        Groups.UNITS.stream().map(Groups.UNIT_PREFIX::concat).toList())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> verbsOfTheApplication() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Verb.class));
        return set(scanner.findCandidateComponents("io.redress").stream(), bean -> AnnotationUtils.findAnnotation(
                        ClassUtils.resolveClassName(bean.getBeanClassName(), null), Verb.class)
                .value());
    }

    private static Set<String> constantsOfTheApplication() {
        if (!ClassUtils.isPresent(VARIABLES, null)) {
            return Set.of();
        }
        var fields = Arrays.stream(ClassUtils.resolveClassName(VARIABLES, null).getFields());
        return set(fields.filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class), ModelReferences::value);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " cannot be read", e);
        }
    }

    private static <T> Set<String> set(Stream<T> things, Function<T, String> name) {
        return things.map(name).collect(Collectors.toCollection(TreeSet::new));
    }
}
