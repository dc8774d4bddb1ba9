package io.redress.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Deploying a model is running code: expressions see the {@link Verb}s and nothing else, and there are no scripts. */
@Component
class ExpressionSandbox extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;

    ExpressionSandbox(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var verbs = new VerbsByName(context);
        engine.setBeans(verbs);
        engine.setExpressionManager(new JuelExpressionManager(verbs));
        engine.setScriptEngineResolver(new NoScripts());
    }
}
