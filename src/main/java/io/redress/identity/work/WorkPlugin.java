package io.redress.identity.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the rules into the engine. */
@Component
class WorkPlugin extends AbstractProcessEnginePlugin {

    private final OwnTasks ownTasks;
    private final WorkRules rules;
    private final List<CommandRule> commands;
    private final KeptTime keptTime;
    private final Failures failures;
    private final Refusal refusal;
    private final JdbcClient jdbc;

    WorkPlugin(FourEyes fourEyes, Assignment assignment, Completion completion, List<CommandRule> commands, KeptTime keptTime, Failures failures,
            Refusal refusal, JdbcClient jdbc) {
        this.ownTasks = new OwnTasks(fourEyes, refusal);
        this.rules = new WorkRules(assignment, completion);
        this.commands = commands;
        this.keptTime = keptTime;
        this.failures = failures;
        this.refusal = refusal;
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), ownTasks)));
        engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), rules));
        engine.setCustomPreCommandInterceptorsTxRequired(with(engine.getCustomPreCommandInterceptorsTxRequired(), gate(engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), gate(engine)));
        engine.setCustomPostDeployers(with(engine.getCustomPostDeployers(), keptTime));
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), new SafeFiltersFactory(refusal)));
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), new TaskListsFactory(jdbc)));
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), new DecisionAmountsFactory()));
    }

    /** Each chain of interceptors has its own. */
    private CommandInterceptor gate(ProcessEngineConfigurationImpl engine) {
        return new CommandGate(engine.getIdentityService(), commands, failures, refusal);
    }

    private static <T> List<T> with(List<T> present, T added) {
        var all = new ArrayList<>(Optional.ofNullable(present).orElse(List.of()));
        all.add(added);
        return all;
    }
}
