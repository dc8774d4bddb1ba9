package io.redress.models.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is unusual in a table and right. */
final class RightTables {

    private static final String LEVEL = "level ~ string";

    private final List<ChangedTable> all = new ArrayList<>();

    static Stream<ChangedTable> all() {
        var tables = new RightTables();
        tables.cells();
        tables.logic();
        tables.changes();
        return tables.all.stream();
    }

    private void own(String what, String policy, String inputs, String outputs, String... rows) {
        all.add(ChangedTable.own(what, SmallTable.of(policy, inputs, outputs, rows)));
    }

    private void cell(String cell) {
        own(cell, "COLLECT", "complaint.claim.amount ~ double", LEVEL, cell + " → \"managers\"");
    }

    private void cells() {
        Stream.of("3000, 5000", "]1000..5000[", "? > 1 and ? < 5", "not(< 1000, > 5000)", "null", ".5", "> complaint.plan.value", "list contains([1, 2], ?)",
                "100, 200, 300").forEach(this::cell);
        own("a text with commas and digits", "COLLECT", "complaint.narrative ~ string", LEVEL, "\"1,000 items\", \"=> “see” above\" → \"managers\"");
        own("quotes within a text", "COLLECT", "complaint.narrative ~ string", LEVEL, "contains(?, \"said \\\"no\\\"\") → \"managers\"");
        own("items of a list", "FIRST", "count(complaint.subject.technicalData[value = \"x\" and unit != null]) ~ integer", LEVEL, "> 0 → \"a\"", "- → \"b\"");
        own("names of its own", "FIRST", "sum(for level in complaint.plan.levels return if level = \"managers\" then 1 else 2) ~ integer", LEVEL, "> 0 → \"a\"", "- → \"b\"");
        own("a context", "FIRST", "{half: complaint.claim.amount / 2, third: half / 3}.third ~ double", LEVEL, "> 0 → \"a\"", "- → \"b\"");
        own("words of people", "FIRST", "complaint.answers.refusalReason ~ string", LEVEL, "contains(?, \"late\") → \"a\"", "- → \"b\"");
        own("a computed result", "FIRST", "complaint.claim.amount ~ double", "share ~ double", "- → complaint.claim.amount * 0.3");
        own("a result of no value on purpose", "FIRST", "complaint.claim.amount ~ double", "share ~ double", "- → null");
        own("without types", "FIRST", "complaint.claim.amount", "level", "> 5 → \"a\"", "- → 3");
        own("a day", "FIRST", "date and time(complaint.receivedAt)", LEVEL, "> date and time(\"2026-01-01T00:00:00Z\") → \"a\"", "- → \"b\"");
        all.add(ChangedTable.own("an input that the analyst declares", SmallTable.file("<variable name=\"own\"/><literalExpression><text>region</text></literalExpression>")
                .replace("</decision>", "</decision><inputData id=\"r\" name=\"region\"/>")));
    }

    private void logic() {
        own("two columns on one thing", "UNIQUE", "complaint.claim.amount ~ double | complaint.claim.amount ~ double", LEVEL,
                ">= 0 | < 1000 → \"a\"", ">= 1000 | < 5000 → \"b\"", ">= 5000 | - → \"c\"");
        own("whole numbers next to one another", "UNIQUE", "complaint.earlierComplaints ~ integer", LEVEL, "[0..3] → \"a\"", "[4..9] → \"b\"", "> 9 → \"c\"");
        own("not of a list", "UNIQUE", "complaint.channel ~ string", LEVEL, "\"EMAIL\", \"WEB\" → \"a\"", "not(\"EMAIL\", \"WEB\") → \"b\"");
        own("patterns that may overlap", "UNIQUE", "complaint.narrative ~ string", LEVEL, "contains(?, \"a\") → \"a\"", "not(contains(?, \"a\")) → \"b\"");
        own("nothing apart from the rest", "UNIQUE", "complaint.claim.amount ~ double", LEVEL, "null → \"a\"", "< 10 → \"b\"", ">= 10 → \"c\"");
        own("any row, if all say the same", "ANY", "complaint.claim.amount ~ double", LEVEL, "< 2000 → \"a\"", "> 1000 → \"a\"");
        own("first, all cases named", "FIRST", "complaint.severity ~ string ~ \"LOW\",\"HIGH\"", LEVEL, "\"LOW\" → \"a\"", "\"HIGH\" → \"b\"");
        own("rows that overlap, in their order", "RULE ORDER", "complaint.claim.amount ~ double", LEVEL, "> 10 → \"a\"", "> 100 → \"b\"");
        own("a sum", "COLLECT\" aggregation=\"SUM", "complaint.claim.amount ~ double", "points ~ integer", "> 10 → 1", "> 100 → 2");
        own("no conditions", "UNIQUE", "", LEVEL, " → \"a\"");
        own("below zero", "UNIQUE", "complaint.plan.value ~ double", LEVEL, "< -5 → \"a\"", "[-5..0) → \"b\"", ">= 0 → \"c\"");
    }

    private void changes() {
        all.add(ChangedTable.shipped("a name that nobody reads", "approval-authority.dmn", "name=\"level\" typeRef", "name=\"signatory\" typeRef").withExamples(
                "approval-authority", "expect.level", "expect.signatory"));
        all.add(ChangedTable.shipped("a limit, with its examples", "approval-authority.dmn", "&gt;= 50000<", "&gt;= 50001<").withExamples(
                "approval-authority", "50000.00", "50001.00"));
        all.add(ChangedTable.shipped("an annotation", "admissibility.dmn", "Ask before refusing.", "Ask first."));
    }
}
