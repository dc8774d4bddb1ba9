package io.redress.identity.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Registers the rules with the engine. */
@Component
class WorkPlugin extends AbstractProcessEnginePlugin {

    private final TaskCommandChecker taskCommands;
    private final UserTaskRules rules;
    private final List<CommandRule> commands;
    private final TimeToLiveCheck timeToLive;
    private final CommandFailures failures;
    private final RefusalExceptions refusal;

    WorkPlugin(FourEyes fourEyes, AssignmentListener assignment, CompletionListener completion, List<CommandRule> commands, TimeToLiveCheck timeToLive, CommandFailures failures,
            RefusalExceptions refusal) {
        this.taskCommands = new TaskCommandChecker(fourEyes, refusal);
        this.rules = new UserTaskRules(assignment, completion);
        this.commands = commands;
        this.timeToLive = timeToLive;
        this.failures = failures;
        this.refusal = refusal;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), taskCommands)));
        engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), rules));
        engine.setCustomPreCommandInterceptorsTxRequired(with(engine.getCustomPreCommandInterceptorsTxRequired(), gate(engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), gate(engine)));
        engine.setCustomPostDeployers(with(engine.getCustomPostDeployers(), timeToLive));
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), new ValidatingFilterManagerFactory(refusal)));
    }

    /** Each interceptor chain needs its own instance. */
    private CommandInterceptor gate(ProcessEngineConfigurationImpl engine) {
        return new CommandGate(engine.getIdentityService(), commands, failures, refusal);
    }

    private static <T> List<T> with(List<T> present, T added) {
        var all = new ArrayList<>(Optional.ofNullable(present).orElse(List.of()));
        all.add(added);
        return all;
    }
}
