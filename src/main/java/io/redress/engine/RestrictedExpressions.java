package io.redress.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The only evaluator of {@code ${…}}, for everything the engine evaluates: conditions, names, assignments, dates, timers, retry cycles, called
 * elements, parameters, cells of tables, stored filters. Expressions that {@link ExpressionGrammar} refuses fail when they are evaluated; all
 * others see what {@link RestrictedResolver} exposes.
 */
class RestrictedExpressions extends JuelExpressionManager {

    private final ExpressionGrammar grammar;

    RestrictedExpressions(ExpressionGrammar grammar) {
        this.grammar = grammar;
        functions.putAll(ExpressionFunctions.methods());
    }

    @Override
    public Expression createExpression(String text) {
        return grammar.problem(text).<Expression>map(why -> new RefusedExpression(text, why)).orElseGet(() -> super.createExpression(text));
    }

    /** Plugins provide functions that read and create objects; only the listed ones are added. */
    @Override
    public void addFunction(String name, Method function) {
        if (ExpressionFunctions.isOfTheEngine(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        return new RestrictedResolver();
    }

    @Override
    protected ElProvider createElProvider() {
        var allowed = super.createElProvider();
        return text -> grammar.problem(text).<org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression>map(why -> variables -> {
            throw new RefusedExpression(text, why).refusal();
        }).orElseGet(() -> allowed.createExpression(text));
    }
}
