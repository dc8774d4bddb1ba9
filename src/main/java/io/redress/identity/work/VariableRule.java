package io.redress.identity.work;

import io.redress.engine.command.AllowedCommands;
import io.redress.engine.command.CommandFields;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/**
 * Users set variables only by task forms. In an emergency an administrator may set an instance variable to a primitive value; the complaint that an
 * instance belongs to cannot be changed.
 */
@Component
class VariableRule implements CommandRule {

    private static final Set<String> CASE_IDENTIFIERS = Set.of("complaint", "reference");

    private final RefusalExceptions refusal;

    VariableRule(RefusalExceptions refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (command instanceof CompleteTaskCmd || command instanceof ResolveTaskCmd) {
            refuseAnswers(map(command, "variables"));
        } else if (AllowedCommands.VARIABLES.contains(command.getClass())) {
            checkChange(command, caller);
        }
    }

    /** Only the fields that the form itself clears arrive this way, see the submission of answers. */
    private void refuseAnswers(Map<?, ?> variables) {
        if (PrimitiveTypes.entries(variables).anyMatch(entry -> entry.getValue() != null && !PrimitiveTypes.isNull(entry.getValue()))) {
            throw refusal.because("variables.byFormOnly");
        }
    }

    private void checkChange(Command<?> command, CommandUser caller) {
        if (!caller.isAdministrator()) {
            throw refusal.because("variables.byFormOnly");
        }
        if (names(command).anyMatch(CASE_IDENTIFIERS::contains)) {
            throw refusal.because("variables.identity");
        }
        if (!PrimitiveTypes.entries(values(command)).allMatch(entry -> PrimitiveTypes.include(entry.getValue()))) {
            throw refusal.because("variables.plainOnly");
        }
    }

    private static Stream<?> names(Command<?> command) {
        var removed = command instanceof RemoveExecutionVariablesCmd ? collection(command, "variableNames")
                : command instanceof PatchExecutionVariablesCmd ? collection(command, "deletions") : Stream.empty();
        return Stream.concat(removed, PrimitiveTypes.entries(values(command)).map(Map.Entry::getKey));
    }

    private static Map<?, ?> values(Command<?> command) {
        return command instanceof RemoveExecutionVariablesCmd ? null : map(command, "variables");
    }

    private static Stream<?> collection(Command<?> command, String part) {
        var names = CommandFields.of(command, part, Collection.class);
        return names == null ? Stream.empty() : ((Collection<?>) names).stream();
    }

    private static Map<?, ?> map(Command<?> command, String part) {
        return CommandFields.of(command, part, Map.class);
    }
}
