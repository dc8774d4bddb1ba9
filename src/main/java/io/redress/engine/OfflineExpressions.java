package io.redress.engine;

import io.redress.models.ExpressionCheck;
import io.redress.models.ModelCheck;
import io.redress.models.ModelVocabulary;
import io.redress.models.TableEngine;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The engine's check of expressions with the names of all verbs, without starting an engine. */
public final class OfflineExpressions {

    private OfflineExpressions() {}

    /** The whole check of models. */
    public static ModelCheck check(ModelVocabulary vocabulary) {
        var verbs = verbs();
        var grammar = new ExpressionGrammar(verbs);
        return new ModelCheck(new EngineExpressions(grammar, verbs), vocabulary, new EngineFeel(), new EngineTables(grammar));
    }

    public static ExpressionCheck create() {
        var verbs = verbs();
        return new EngineExpressions(new ExpressionGrammar(verbs), verbs);
    }

    /** Tables decided without an engine. */
    public static TableEngine tables() {
        return new EngineTables(new ExpressionGrammar(verbs()));
    }

    private static VerbRegistry verbs() {
        var beans = new DefaultListableBeanFactory();
        var scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.setIncludeAnnotationConfig(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Verb.class));
        scanner.scan("io.redress.procedure.verbs");
        return new VerbRegistry(beans);
    }
}
