package io.redress.models;

import io.redress.engine.Verb;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What diagrams may refer to. */
record ModelReferences(Set<String> verbs, List<ElementTemplate> templates) {

    static ModelReferences ofRepository() {
        return new ModelReferences(verbsOfTheApplication(), ElementTemplate.all());
    }

    private static Set<String> verbsOfTheApplication() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Verb.class));
        return scanner.findCandidateComponents("io.redress").stream()
                .map(bean -> AnnotationUtils.findAnnotation(ClassUtils.resolveClassName(bean.getBeanClassName(), null), Verb.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
