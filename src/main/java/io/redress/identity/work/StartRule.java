package io.redress.identity.work;

import io.redress.engine.command.CommandFields;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Users start a process at its start event, with the answers to its start form or with none, and never for a complaint whose procedure already
 * exists: complaints are submitted by the start form, the web API and mail.
 */
@Component
class StartRule implements CommandRule {

    private static final Pattern REFERENCE = Pattern.compile("\\s*[A-Za-z]-\\d{4}-\\d+\\s*");

    private final ObjectProvider<ProcessEngine> engine;
    private final RefusalExceptions refusal;

    StartRule(ObjectProvider<ProcessEngine> engine, RefusalExceptions refusal) {
        this.engine = engine;
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (command instanceof StartProcessInstanceCmd) {
            var start = CommandFields.of(command, "instantiationBuilder", ProcessInstantiationBuilderImpl.class);
            refuseReference(start.getBusinessKey());
            if (hasForm(start) || start.getVariables() != null && !start.getVariables().isEmpty()) {
                throw refusal.because("start.byFormOnly");
            }
        } else if (command instanceof SubmitStartFormCmd) {
            refuseReference(CommandFields.of(command, "businessKey", String.class));
        }
    }

    private boolean hasForm(ProcessInstantiationBuilderImpl start) {
        var executor = ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        return executor.execute(command -> command.runWithoutAuthorization(() -> {
            var form = new GetDeployedProcessDefinitionCmd(start, false).execute(command).getStartFormDefinition();
            return form != null && (form.getFormKey() != null || form.getCamundaFormDefinitionKey() != null);
        }));
    }

    private void refuseReference(String businessKey) {
        if (businessKey != null && REFERENCE.matcher(businessKey).matches()) {
            throw refusal.because("start.reference", businessKey.strip());
        }
    }
}
