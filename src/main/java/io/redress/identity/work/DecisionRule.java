package io.redress.identity.work;

import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** An analyst tries a table with plain values; the engine asks who may. */
@Component
class DecisionRule implements CommandRule {

    private final Refusal refusal;

    DecisionRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (AllowedCommands.DECISIONS.contains(command.getClass())
                && !PlainTypes.entries(CommandParts.of(command, "variables", Map.class)).allMatch(input -> PlainTypes.include(input.getValue()))) {
            throw refusal.because("variables.plainOnly");
        }
    }
}
