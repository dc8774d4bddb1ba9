package io.redress.models.attacks;

/** Small tables of one row. */
final class Dmn {

    static final String DECISION = "attack";
    static final String INPUT = "<inputEntry><text>-</text></inputEntry>";
    static final String OUTPUT = "<outputEntry><text>1</text></outputEntry>";

    private Dmn() {}

    private static String definitions(String decision) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                    id="d" name="d" namespace="attack">
                  <decision id="attack" name="attack" camunda:historyTimeToLive="P10D">%s</decision>
                  <inputData id="text" name="text"/>
                </definitions>
                """.formatted(decision);
    }

    static String table(String input, String output) {
        return definitions("""
                <decisionTable id="table"><input id="i"><inputExpression id="ie" typeRef="string"><text>reference</text></inputExpression></input>
                <output id="o" name="result"/><rule id="r">%s%s</rule></decisionTable>
                """.formatted(input, output));
    }

    static String literal(String attributes, String text) {
        return definitions("<variable id=\"v\" name=\"result\"/><literalExpression id=\"l\" " + attributes + "><text>" + text
                .replace("<", "&lt;") + "</text></literalExpression>");
    }
}
