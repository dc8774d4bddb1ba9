package io.redress.identity.work;

import io.redress.engine.command.AllowedCommands;
import io.redress.engine.command.CommandFields;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** Decision tables may only be evaluated with primitive values; the engine checks who may evaluate them. */
@Component
class DecisionRule implements CommandRule {

    private final RefusalExceptions refusal;

    DecisionRule(RefusalExceptions refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (AllowedCommands.DECISIONS.contains(command.getClass())
                && !PrimitiveTypes.entries(CommandFields.of(command, "variables", Map.class)).allMatch(input -> PrimitiveTypes.include(input.getValue()))) {
            throw refusal.because("variables.plainOnly");
        }
    }
}
