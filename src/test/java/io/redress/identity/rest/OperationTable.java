package io.redress.identity.rest;

import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of operations as a table of the access page: what is open, and to which roles. */
public final class OperationTable {

    /** The working groups share one column: no operation distinguishes them. */
    private static final Map<String, String> COLUMNS = columns();

    private OperationTable() {}

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("working", Groups.AGENTS);
        columns.put("analyst", Groups.ANALYSTS);
        columns.put("auditor", Groups.AUDITORS);
        columns.put("operator", Groups.OPERATORS);
        columns.put("admin", Groups.ADMINISTRATORS);
        return columns;
    }

    public static String markdown() {
        return "| | " + String.join(" | ", COLUMNS.keySet()) + " |\n|---|" + ":-:|".repeat(COLUMNS.size()) + "\n"
                + OperationList.read().stream().filter(Operation::isOpen).map(OperationTable::row).collect(Collectors.joining());
    }

    private static String row(Operation operation) {
        var without = operation.without().isEmpty() ? "" : " without " + new TreeSet<>(operation.without()).stream()
                .map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "| `" + String.join(" ", new TreeSet<>(operation.methods())) + " " + operation.path() + "`" + without + " | " + COLUMNS.values().stream()
                .map(group -> operation.isOpenTo(new CurrentUser("anybody", List.of(group))) ? "✓" : "–").collect(Collectors.joining(" | ")) + " |\n";
    }
}
