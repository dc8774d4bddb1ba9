package io.redress.engine.command;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/** Reads the private fields of the engine's commands by reflection, since they offer no accessors. */
public final class CommandFields {

    private CommandFields() {}

    public static <T> T of(Command<?> command, String name, Class<T> type) {
        return type.cast(value(field(command, name), command));
    }

    private static Field field(Command<?> command, String name) {
        var field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException("This is not the engine that the rules were written for: " + command.getClass() + " has no " + name);
        }
        return field;
    }

    static Object value(Field field, Object holder) {
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, holder);
    }
}
