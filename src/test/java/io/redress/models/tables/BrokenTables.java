package io.redress.models.tables;

import io.redress.models.ModelFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes that analysts make in tables, each with the problem that says so. */
final class BrokenTables {

    private static final String APPROVAL = "approval-authority.dmn";
    private static final String TRIAGE = "complaint-triage.dmn";
    private static final String LEVEL = "level ~ string";

    private final List<ChangedTable> all = new ArrayList<>();

    static Stream<ChangedTable> all() {
        var tables = new BrokenTables();
        tables.spelling();
        tables.names();
        tables.types();
        tables.results();
        tables.shape();
        tables.logic();
        tables.callers();
        tables.examples();
        return tables.all.stream();
    }

    private void own(String what, String policy, String inputs, String outputs, String... rows) {
        all.add(ChangedTable.own(what, SmallTable.of(policy, inputs, outputs, rows)));
    }

    private void shipped(String what, String file, String before, String after) {
        all.add(ChangedTable.shipped(what, file, before, after));
    }

    /** A cell of a condition on an amount, and one on a text. */
    private void number(String what, String cell) {
        own(what, "COLLECT", "complaint.claim.amount ~ double", LEVEL, cell + " → \"managers\"");
    }

    private void text(String what, String cell) {
        own(what, "COLLECT", "complaint.channel ~ string", LEVEL, cell + " → \"managers\"");
    }

    private void result(String what, String type, String cell) {
        own(what, "FIRST", "complaint.channel ~ string", "result ~ " + type, "- → " + cell);
    }

    private void spelling() {
        text("cellQuotes", "“vibrates”");
        text("cellQuotes", "'EMAIL'");
        text("cellQuotes", "contains(?, “坏了”)");
        text("cellFullWidth", "\"EMAIL\"，\"WEB\"");
        number("cellFullWidth", "＞ 3000");
        number("cellOperator", "=> 3000");
        number("cellOperator", "!= 0");
        number("cellOperator", "= 3000");
        number("cellThousands", ">= 3,000");
        number("cellThousands", "[1,000..5,000]");
        number("cellThousands", "> 1.000.000");
        number("cellUnclosed", "[3000..");
        text("cellUnclosed", "\"EMAIL");
        text("cellUnclosed", "not(\"EMAIL\"");
        number("cellRange", "1000..5000");
        number("cellRange", "1000 - 5000".replace(" - ", "–"));
        number("cellAnd", ">= 1000 and < 5000");
        number("cellUnit", "ab 3000");
        number("cellUnit", "> 3000 CNY");
        number("cellUnit", "> ￥3000");
        text("cellWords", "too late");
        result("cellUnit", "integer", "10 days");
        result("cellQuotes", "string", "“managers”");
        shipped("cellThousands", APPROVAL, "null, &gt;= 5000<", "null, &gt;= 5,000<");
        number("cell", "> * 3");
    }

    private void names() {
        shipped("feelNameAlike", APPROVAL, "<text>valueInCny</text>", "<text>valueInCNY</text>");
        shipped("feelUnquoted", APPROVAL, "<text>\"managers\"</text>", "<text>managers</text>");
        shipped("feelNameAlike", TRIAGE, "<text>complaint.channel</text>", "<text>complaint.chanel</text>");
        own("feelCaseFile", "COLLECT", "complaint.customer.tier ~ string", LEVEL, "\"GOLD\" → \"managers\"");
        own("feelName", "COLLECT", "warehouseZone + \"x\" ~ string", LEVEL, "\"A\" → \"managers\"");
        text("feelUnquoted", "EMAIL");
        text("feelFunction", "contians(?, \"broken\")");
        text("feelFunction", "contains(\"broken\")");
        text("feelPattern", "matches(?, \"(broken\")");
        own("feelPattern", "COLLECT", "replace(complaint.narrative, \"[a-z\", \"\") ~ string", LEVEL, "\"A\" → \"managers\"");
        text("feelAlternatives", "\"EMAIL\" or \"WEB\"");
        all.add(ChangedTable.own("feelNameAlike", SmallTable.file("<variable name=\"own\"/><literalExpression><text>paymentAmont * 2</text></literalExpression>")));
    }

    private void types() {
        number("cellType", "\"3000\"");
        number("cellType", "> \"3000\"");
        number("cellType", "\"CNY\", 5");
        text("cellType", "3000");
        own("cellType", "COLLECT", "complaint.plan.apology ~ boolean", LEVEL, "\"true\" → \"managers\"");
        own("columnType", "COLLECT", "complaint.claim.amount ~ decimal", LEVEL, "> 5 → \"managers\"");
        own("columnType", "COLLECT", "complaint.claim.amount ~ double", "level ~ text", "> 5 → \"managers\"");
    }

    private void results() {
        result("resultType", "integer", "\"8\"");
        result("resultType", "integer", "7.5");
        result("resultType", "string", "8");
        result("resultType", "boolean", "\"yes\"");
        result("resultType", "integer", "duration(\"PT8H\")");
        result("resultType", "double", "if complaint.channel = \"EMAIL\" then \"much\" else 2");
        result("resultWithoutValue", "string", "string(date(\"2026-02-30\"))");
        own("resultValue", "FIRST", "complaint.channel ~ string", "level ~ string ~ \"supervisors\",\"managers\"", "- → \"manager\"");
        own("resultValue", "FIRST", "complaint.channel ~ string", "hours ~ integer ~ [1..200]", "- → 0");
        shipped("resultValue", APPROVAL, "<text>\"managers\"</text>", "<text>\"manager\"</text>");
        shipped("resultValue", APPROVAL, "\"supervisors\",\"managers\",\"executives\"", "\"supervisors\",\"managers\",\"directors\",\"executives\"".replace("\"managers\",", ""));
        shipped("resultValue", TRIAGE, "<text>160</text>", "<text>-80</text>");
        shipped("resultType", TRIAGE, "<text>160</text>", "<text>\"160\"</text>");
        shipped("resultValue", TRIAGE, "<text>\"logistics\"</text>", "<text>\"Logistics\"</text>");
    }

    private void shape() {
        own("hitPolicy", "PRIORITY", "complaint.channel ~ string", LEVEL, "- → \"managers\"");
        own("hitPolicy", "OUTPUT ORDER", "complaint.channel ~ string", LEVEL, "- → \"managers\"");
        own("aggregation", "FIRST\" aggregation=\"SUM", "complaint.channel ~ string", "hours ~ integer", "- → 4");
        own("aggregationOfNumbers", "COLLECT\" aggregation=\"MAX", "complaint.channel ~ string", LEVEL, "- → \"managers\"");
        own("aggregationOfNumbers", "COLLECT\" aggregation=\"SUM", "complaint.channel ~ string", "a ~ integer | b ~ integer", "- → 1 | 2");
        own("outputTwice", "FIRST", "complaint.channel ~ string", "level ~ string | level ~ string", "- → \"managers\" | \"managers\"");
        own("outputWithoutName", "FIRST", "complaint.channel ~ string", " ~ string", "- → \"managers\"");
        own("rowLength", "FIRST", "complaint.channel ~ string | complaint.claim.amount ~ double", LEVEL, "- → \"managers\"");
        own("noRows", "FIRST", "complaint.channel ~ string", LEVEL);
        all.add(ChangedTable.own("noOutput", SmallTable.of("FIRST", "complaint.channel ~ string", "", "- → ").replaceAll("<rule.*</rule>",
                "<rule id=\"r\"><inputEntry id=\"e\"><text>-</text></inputEntry></rule>")));
        all.add(ChangedTable.own("decidesNothing", SmallTable.file("")));
    }

    private void logic() {
        own("rowsOverlap", "UNIQUE", "complaint.claim.amount ~ double", LEVEL, "<= 1000 → \"supervisors\"", ">= 1000 → \"managers\"");
        own("rowsOverlap", "UNIQUE", "complaint.severity ~ string ~ \"LOW\",\"HIGH\" | complaint.channel ~ string", LEVEL,
                "\"LOW\" | - → \"a\"", "\"HIGH\" | - → \"b\"", "- | \"REGULATOR\" → \"c\"");
        own("gap", "UNIQUE", "complaint.claim.amount ~ double", LEVEL, "< 1000 → \"supervisors\"", "> 1000 → \"managers\"");
        own("gap", "UNIQUE", "complaint.earlierComplaints ~ integer", LEVEL, "[0..3] → \"a\"", "[5..9] → \"b\"", "> 9 → \"c\"");
        own("gap", "UNIQUE", "complaint.severity ~ string ~ \"LOW\",\"NORMAL\",\"HIGH\"", LEVEL, "\"LOW\" → \"a\"", "\"HIGH\" → \"b\"");
        own("gap", "UNIQUE", "complaint.plan.apology ~ boolean", LEVEL, "true → \"a\"");
        own("rowsContradict", "ANY", "complaint.claim.amount ~ double", LEVEL, "< 2000 → \"a\"", "> 1000 → \"b\"");
        own("rowNeverReached", "FIRST", "complaint.claim.amount ~ double", LEVEL, "> 1000 → \"a\"", "> 5000 → \"b\"", "- → \"c\"");
        own("rowNeverReached", "FIRST", "complaint.channel ~ string", LEVEL, "- → \"a\"", "\"EMAIL\" → \"b\"");
        own("rowNeverReached", "FIRST", "complaint.severity ~ string ~ \"LOW\",\"HIGH\"", LEVEL, "\"LOW\" → \"a\"", "\"HIGH\" → \"b\"", "not(\"LOW\") → \"c\"", "- → \"d\"");
        own("rowNeverReached", "FIRST", "complaint.narrative ~ string", LEVEL, "matches(?, \"a\") → \"a\"", "matches(?, \"a\") → \"b\"", "- → \"c\"");
        own("firstWithoutLast", "FIRST", "complaint.channel ~ string", LEVEL, "\"EMAIL\" → \"a\"", "\"WEB\" → \"b\"");
        own("firstWithoutLast", "FIRST", "complaint.narrative ~ string", LEVEL, "matches(?, \"a\") → \"a\"");
        number("rowNeverFits", "[5000..1000]");
        own("inputValue", "COLLECT", "complaint.severity ~ string ~ \"LOW\",\"HIGH\"", LEVEL, "\"MEDIUM\" → \"managers\"");
        shipped("inputValue", TRIAGE, "<text>not(\"EMERGENCY\")</text>", "<text>not(\"URGENT\")</text>");
        shipped("rowsOverlap", TRIAGE, "<text>not(\"REGULATOR\")</text>", "<text></text>");
    }

    private void callers() {
        shipped("outputVanished", TRIAGE, "name=\"resolveHours\"", "name=\"solveHours\"");
        shipped("outputVanished", "admissibility.dmn", "name=\"proposedRefusalGround\"", "name=\"refusalGroundProposed\"");
        shipped("severalResults", "admissibility.dmn", "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"");
        all.add(new ChangedTable("severalOutputs", List.of(SmallTable.asFile("own.dmn",
                SmallTable.of("COLLECT", "complaint.channel ~ string", "level ~ string | reason ~ string", "- → \"managers\" | \"all\"")),
                ChangedTable.changed("complaint-handling.bpmn", "camunda:decisionRef=\"approval-authority\"", "camunda:decisionRef=\"own\""))));
    }

    private void examples() {
        shipped("exampleFails", APPROVAL, "null, &gt;= 5000<", "null, &gt;= 3000<");
        shipped("exampleFails", TRIAGE, "<text>160</text>", "<text>80</text>");
        with("exampleFails", "complaint.channel,expect.level\nEMAIL,agents\n");
        with("exampleColumn", "complaint.channel,expect.levels\nEMAIL,managers\n");
        with("examplesUnreadable", "complaint.channel,expect.level\n\"EMAIL,managers\n");
        with("examplesUnreadable", "complaint.channel,expect.level\nEMAIL,managers,x\n");
        all.add(new ChangedTable("examplesAlone", List.of(csv("own", "complaint.channel,expect.level\nEMAIL,managers\n"))));
        all.add(new ChangedTable("exampleStops", List.of(SmallTable.asFile("own.dmn", SmallTable.of("UNIQUE", "complaint.narrative ~ string", LEVEL,
                "contains(?, \"a\") → \"a\"", "contains(?, \"b\") → \"b\"")), csv("own", "complaint.narrative,expect.level\nab,a\n"))));
    }

    private void with(String what, String examples) {
        all.add(new ChangedTable(what, List.of(SmallTable.asFile("own.dmn",
                SmallTable.of("FIRST", "complaint.channel ~ string", LEVEL, "- → \"managers\"")), csv("own", examples))));
    }

    static ModelFile csv(String decision, String content) {
        return new ModelFile(ModelFile.examplesOf(decision), content.getBytes(StandardCharsets.UTF_8));
    }
}
