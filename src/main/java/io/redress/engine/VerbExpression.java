package io.redress.engine;

import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;

/** A delegate expression, {@code ${sendLetter}}: the name of a {@link Verb}, which no variable can override. */
record VerbExpression(String verb, VerbRegistry verbs) implements Expression {

    private static final Pattern PATTERN = Pattern.compile("\\s*[$#]\\{\\s*(\\w+)\\s*}\\s*");

    /** @return empty if the text names no verb */
    static Optional<VerbExpression> of(String text, VerbRegistry verbs) {
        return name(text).filter(verbs::containsKey).map(name -> new VerbExpression(name, verbs));
    }

    static Optional<String> name(String text) {
        var matcher = PATTERN.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
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
