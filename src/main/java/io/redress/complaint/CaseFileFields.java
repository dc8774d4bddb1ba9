package io.redress.complaint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every field of the view of a case file, by its path after {@code complaint.}, and what it holds; derived from the marks on the records. */
public final class CaseFileFields {

    static final String ANSWERS = "answers";

    private final Map<String, Mark> marks = new LinkedHashMap<>();

    CaseFileFields(Map<String, Class<? extends Record>> sections) {
        collect("", CaseFacts.class);
        sections.forEach((name, type) -> collect(name + ".", type));
        marks.put(ANSWERS, Mark.PERSONAL);
    }

    /** Without the sections of other modules, for checks outside the application: what they hold counts as typed text. */
    public static CaseFileFields withoutSections() {
        return new CaseFileFields(Map.of());
    }

    private void collect(String prefix, Class<? extends Record> record) {
        for (var component : record.getRecordComponents()) {
            var path = prefix + component.getName();
            Mark.inner(component).ifPresentOrElse(inner -> collect(path + ".", inner), () -> marks.put(path, Mark.of(component)));
        }
    }

    /** The mark of each field, by path; the items of a list share the path of the list. */
    public Map<String, Mark> marks() {
        return Collections.unmodifiableMap(marks);
    }

    /** Whether a field, or every field of a group such as {@code due}, is known and holds neither personal data nor other typed text. */
    public boolean isPlain(String path) {
        var within = marks.entrySet().stream().filter(field -> field.getKey().equals(path) || field.getKey().startsWith(path + ".")).toList();
        return !within.isEmpty() && within.stream().allMatch(field -> field.getValue() == Mark.PLAIN);
    }

    /** The names after {@code complaint.} that lead to personal data or other typed text, such as {@code complainant}. */
    public Set<String> typedGroups() {
        return marks.entrySet().stream().filter(field -> field.getValue() != Mark.PLAIN).map(field -> field.getKey().replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
