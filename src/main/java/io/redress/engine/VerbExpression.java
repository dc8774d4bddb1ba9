package io.redress.engine;

import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;

/** A delegate expression, {@code ${sendLetter}}: the name of a {@link Verb}, which no variable can stand in for. */
record VerbExpression(String verb, VerbsByName verbs) implements Expression {

    private static final Pattern WRITTEN = Pattern.compile("\\s*[$#]\\{\\s*(\\w+)\\s*}\\s*");

    /** @return nothing where the text names no verb */
    static Optional<VerbExpression> of(String text, VerbsByName verbs) {
        return name(text).filter(verbs::containsKey).map(name -> new VerbExpression(name, verbs));
    }

    static Optional<String> name(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches() ? Optional.of(written.group(1)) : Optional.empty();
    }

    @Override
    public Object getValue(VariableScope scope) {
        return verbs.get(verb);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        return verbs.get(verb);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new ProcessEngineException("An expression sets nothing");
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return "${" + verb + "}";
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
