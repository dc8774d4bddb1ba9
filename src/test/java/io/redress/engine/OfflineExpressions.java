package io.redress.engine;

import io.redress.models.ExpressionCheck;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The engine's check of expressions with the names of all verbs, without starting an engine. */
public final class OfflineExpressions {

    private OfflineExpressions() {}

    public static ExpressionCheck create() {
        var beans = new DefaultListableBeanFactory();
        var scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.setIncludeAnnotationConfig(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Verb.class));
        scanner.scan("io.redress.procedure.verbs");
        var verbs = new VerbRegistry(beans);
        return new EngineExpressions(new ExpressionGrammar(verbs), verbs);
    }
}
