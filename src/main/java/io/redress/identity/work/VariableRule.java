package io.redress.identity.work;

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
 * A variable is set by the form of a task and by nothing else that people do. An administrator may set one of an instance in an emergency,
 * to a plain value; which complaint the instance is about cannot be changed.
 */
@Component
class VariableRule implements CommandRule {

    private static final Set<String> IDENTITY_OF_THE_CASE = Set.of("complaint", "reference");

    private final Refusal refusal;

    VariableRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (command instanceof CompleteTaskCmd || command instanceof ResolveTaskCmd) {
            refuseAnswers(map(command, "variables"));
        } else if (AllowedCommands.VARIABLES.contains(command.getClass())) {
            checkChange(command, person);
        }
    }

    /** Only what the form itself empties comes this way, see the submission of answers. */
    private void refuseAnswers(Map<?, ?> variables) {
        if (PlainTypes.entries(variables).anyMatch(entry -> entry.getValue() != null && !PlainTypes.isNull(entry.getValue()))) {
            throw refusal.because("variables.byFormOnly");
        }
    }

    private void checkChange(Command<?> command, Asking person) {
        if (!person.isAdministrator()) {
            throw refusal.because("variables.byFormOnly");
        }
        if (names(command).anyMatch(IDENTITY_OF_THE_CASE::contains)) {
            throw refusal.because("variables.identity");
        }
        if (!PlainTypes.entries(values(command)).allMatch(entry -> PlainTypes.include(entry.getValue()))) {
            throw refusal.because("variables.plainOnly");
        }
    }

    private static Stream<?> names(Command<?> command) {
        var removed = command instanceof RemoveExecutionVariablesCmd ? many(command, "variableNames")
                : command instanceof PatchExecutionVariablesCmd ? many(command, "deletions") : Stream.empty();
        return Stream.concat(removed, PlainTypes.entries(values(command)).map(Map.Entry::getKey));
    }

    private static Map<?, ?> values(Command<?> command) {
        return command instanceof RemoveExecutionVariablesCmd ? null : map(command, "variables");
    }

    private static Stream<?> many(Command<?> command, String part) {
        var names = CommandParts.of(command, part, Collection.class);
        return names == null ? Stream.empty() : ((Collection<?>) names).stream();
    }

    private static Map<?, ?> map(Command<?> command, String part) {
        return CommandParts.of(command, part, Map.class);
    }
}
