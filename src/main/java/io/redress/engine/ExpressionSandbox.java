package io.redress.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidator;
import org.camunda.bpm.engine.impl.form.validator.FormValidators;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Ensures that deploying a model never runs code: expressions read plain values, steps call {@link Verb}s, and there are no scripts, classes or
 * CMMN cases.
 */
@Component
class ExpressionSandbox extends AbstractProcessEnginePlugin {

    private final VerbRegistry verbs;
    private final ExpressionGrammar grammar;
    private final ModelGuard guard;

    ExpressionSandbox(VerbRegistry verbs, ExpressionGrammar grammar, ModelGuard guard) {
        this.verbs = verbs;
        this.grammar = grammar;
        this.guard = guard;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(Map.of());
        engine.setExpressionManager(new RestrictedExpressions(grammar));
        engine.setBpmnParseFactory(parser -> new RestrictedBpmnParse(parser, verbs));
        engine.setCustomPreDeployers(with(guard, engine.getCustomPreDeployers()));
        engine.setCustomPreCommandInterceptorsTxRequired(with(new EvaluationLimitInterceptor(), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setFormValidators(new NoValidators());
        engine.setScriptEngineResolver(new ScriptsDisabled());
        engine.setCmmnEnabled(false);
    }

    private static <T> List<T> with(T first, List<T> present) {
        var all = new ArrayList<>(Optional.ofNullable(present).orElse(List.of()));
        all.add(0, first);
        return all;
    }

    /** Refuses validators of form fields in a diagram, which may be classes; our forms are validated by their own schema. */
    private static class NoValidators extends FormValidators {

        @Override
        public FormFieldValidator createValidator(Element constraint, BpmnParse parse, ExpressionManager expressions) {
            throw new ProcessEngineException("This model is refused here: form fields have no validators. See docs/modelling.md.");
        }
    }
}
