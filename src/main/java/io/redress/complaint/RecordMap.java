package io.redress.complaint;

import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns records into maps: for models with codes and times as text, masked as the components are marked; for letters as a printer prints them. */
public final class RecordMap {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents()).stream().map(Field::of).toList();
        }
    };

    private RecordMap() {}

    private record Field(RecordComponent component, boolean inner, Mark mark) {

        static Field of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            var inner = Mark.inner(component).isPresent();
            return new Field(component, inner, inner ? Mark.PLAIN : Mark.of(component));
        }

        Object of(Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }
    }

    static Map<String, Object> of(Record record, Disclosure disclosure) {
        Map<String, Object> values = new LinkedHashMap<>();
        FIELDS.get(record.getClass()).forEach(field -> values.put(field.component().getName(),
                field.inner() ? inner(field.of(record), disclosure) : disclosure.of(field.mark(), plain(field.of(record)))));
        return values;
    }

    /** Without what is null and what the printer leaves out. */
    public static Map<String, Object> printed(Record record, FieldPrinter printer) {
        Map<String, Object> values = new LinkedHashMap<>();
        FIELDS.get(record.getClass()).forEach(field -> {
            var printed = printed(field, field.of(record), record, printer);
            if (printed != null) {
                values.put(field.component().getName(), printed);
            }
        });
        return values;
    }

    private static Object printed(Field field, Object value, Record within, FieldPrinter printer) {
        if (value == null) {
            return null;
        }
        if (!field.inner() || printer.isValue(value.getClass())) {
            return printer.print(field.component(), value, within);
        }
        return value instanceof List<?> records ? records.stream().map(record -> printed((Record) record, printer)).toList()
                : printed((Record) value, printer);
    }

    private static Object inner(Object value, Disclosure disclosure) {
        if (value instanceof List<?> records) {
            return records.stream().map(record -> of((Record) record, disclosure)).toList();
        }
        return value == null ? null : of((Record) value, disclosure);
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        return value instanceof Temporal time ? time.toString() : value;
    }
}
