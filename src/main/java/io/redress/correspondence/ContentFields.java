package io.redress.correspondence;

import io.redress.complaint.FieldPrinter;
import io.redress.complaint.Mark;
import io.redress.complaint.RecordMap;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names that templates use for the content of a letter, and their values. */
final class ContentFields {

    private ContentFields() {}

    /** The names of a kind of letter, with those of the items of its lists. */
    static Set<String> names(Class<? extends LetterContent> content) {
        var names = new TreeSet<String>();
        collect(content, names);
        return names;
    }

    private static void collect(Class<?> record, Set<String> names) {
        conditions(record).forEach(condition -> names.add(condition.getName()));
        for (var component : record.getRecordComponents()) {
            if (!isContent(component)) {
                names.add(component.getName());
            }
            Mark.inner(component).filter(inner -> isContent(component) || component.getType() != inner).ifPresent(inner -> collect(inner, names));
        }
    }

    /** Without what is null. */
    static Map<String, Object> values(LetterContent content, FieldPrinter printer) {
        var record = (Record) content;
        var values = RecordMap.printed(record, printer);
        conditions(record.getClass()).forEach(condition -> values.put(condition.getName(), value(condition, record)));
        var parts = Arrays.stream(record.getClass().getRecordComponents()).filter(ContentFields::isContent).toList();
        parts.forEach(part -> values.remove(part.getName()));
        parts.forEach(part -> values.putAll(values((LetterContent) value(part.getAccessor(), record), printer)));
        return values;
    }

    private static boolean isContent(RecordComponent component) {
        return LetterContent.class.isAssignableFrom(component.getType());
    }

    private static Stream<Method> conditions(Class<?> record) {
        return Arrays.stream(record.getMethods()).filter(method -> method.isAnnotationPresent(Condition.class));
    }

    private static Object value(Method method, Record record) {
        try {
            return method.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + method, e);
        }
    }
}
