package io.redress.models.check;

/** Small diagrams and forms of an analyst's own. */
final class Small {

    private Small() {}

    /** @param inside between start ({@code start}) and end ({@code end}), which it has to join by flows */
    static String process(String inside, String beside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
                  <bpmn:process id="own" isExecutable="true" camunda:historyTimeToLive="P30D">
                    <bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>
                    %s
                  </bpmn:process>
                  %s
                </bpmn:definitions>
                """.formatted(inside, beside);
    }

    static String process(String inside) {
        return process(inside, "");
    }

    /** @param step with the id {@code step} */
    static String step(String step, String beside) {
        return process(flow("in", "start", "step") + step + flow("out", "step", "end"), beside);
    }

    static String step(String step) {
        return step(step, "");
    }

    static String flow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"" + id + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\"/>";
    }

    static String flow(String id, String from, String to, String condition) {
        return "<bpmn:sequenceFlow id=\"" + id + "\" sourceRef=\"" + from + "\" targetRef=\"" + to
                + "\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + condition.replace("<", "&lt;").replace("&&", "&amp;&amp;")
                + "</bpmn:conditionExpression></bpmn:sequenceFlow>";
    }

    /** A task with a form and a group. */
    static String task(String attributes, String inside) {
        return "<bpmn:userTask id=\"step\" camunda:formRef=\"post-letter\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"agents\" "
                + attributes + ">" + inside + "</bpmn:userTask>";
    }

    static String properties(String name, String value) {
        return "<bpmn:extensionElements><camunda:properties><camunda:property name=\"" + name + "\" value=\"" + value
                + "\"/></camunda:properties></bpmn:extensionElements>";
    }

    static String verb(String verb, String input, String value) {
        return "<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${" + verb + "}\"><bpmn:extensionElements><camunda:inputOutput>"
                + "<camunda:inputParameter name=\"" + input + "\">" + value + "</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>";
    }

    static String call(String attributes, String extensions) {
        return "<bpmn:callActivity id=\"step\" " + attributes + "><bpmn:extensionElements>" + extensions + "</bpmn:extensionElements></bpmn:callActivity>";
    }

    static String timer(String timer) {
        return "<bpmn:intermediateCatchEvent id=\"step\"><bpmn:timerEventDefinition>" + timer + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>";
    }

    /** A gateway {@code which} with the ways {@code yes} and {@code no}. */
    static String gateway(String attributes, String yes, String no) {
        return process(flow("in", "start", "which") + "<bpmn:exclusiveGateway id=\"which\" " + attributes + "/>" + yes + no);
    }

    static String condition(String condition) {
        return gateway("default=\"no\"", flow("yes", "which", "end", condition), flow("no", "which", "end"));
    }

    static String form(String components) {
        return "{\"type\": \"default\", \"id\": \"own\", \"executionPlatform\": \"Camunda Platform\", \"executionPlatformVersion\": \"7.24.0\", "
                + "\"schemaVersion\": 16, \"components\": [" + components + "]}";
    }

    static String field(String type, String key, String more) {
        return "{\"type\": \"" + type + "\", \"id\": \"Field_" + key + "\", \"key\": \"" + key + "\", \"label\": \"" + key + "\"" + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    static String view(String type, String name, String text) {
        return "{\"type\": \"" + type + "\", \"id\": \"View\", \"" + name + "\": \"" + text + "\"}";
    }
}
