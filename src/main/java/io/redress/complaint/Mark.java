package io.redress.complaint;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** What a component of a record holds: personal data, other text as somebody typed it, or neither. */
public enum Mark {

    PERSONAL, TYPED, PLAIN;

    /** @throws IllegalStateException if the component is neither marked {@link Personal} nor declared {@link NotPersonal} */
    public static Mark of(RecordComponent component) {
        var record = component.getDeclaringRecord();
        if (component.isAnnotationPresent(Personal.class)) {
            return PERSONAL;
        }
        if (component.isAnnotationPresent(NotPersonal.class)) {
            return of(component.getAnnotation(NotPersonal.class));
        }
        if (record.isAnnotationPresent(Personal.class)) {
            return PERSONAL;
        }
        if (record.isAnnotationPresent(NotPersonal.class)) {
            return of(record.getAnnotation(NotPersonal.class));
        }
        throw new IllegalStateException(record.getSimpleName() + "." + component.getName() + " is neither marked @Personal nor declared @NotPersonal");
    }

    private static Mark of(NotPersonal declared) {
        return declared.typed() ? TYPED : PLAIN;
    }

    /** The record, or the record of the list's items, that declares the marks in place of this component; empty for a plain value. */
    public static Optional<Class<? extends Record>> inner(RecordComponent component) {
        if (component.getType().isRecord()) {
            return Optional.of(component.getType().asSubclass(Record.class));
        }
        return List.class.isAssignableFrom(component.getType()) && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item && item.isRecord()
                ? Optional.of(item.asSubclass(Record.class)) : Optional.empty();
    }
}
