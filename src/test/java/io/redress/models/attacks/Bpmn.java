package io.redress.models.attacks;

/** Small diagrams of one step, with the code under test in one place. */
final class Bpmn {

    static final String PROCESS = "attack";

    private Bpmn() {}

    private static String definitions(String attributes, String outside, String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="attack" id="Definitions_Attack">
                  %s
                  <process id="attack" isExecutable="true" camunda:historyTimeToLive="P10D" %s>
                    %s
                  </process>
                </definitions>
                """.formatted(outside, attributes, inside);
    }

    static String process(String attributes, String extensions) {
        return definitions(attributes, "", extensions + steps("<task id=\"step\"/>"));
    }

    static String outside(String outside) {
        return definitions("", outside, steps("<task id=\"step\"/>"));
    }

    /** Start, the step, end; the step's id is {@code step}. */
    static String step(String step) {
        return definitions("", "", steps(step));
    }

    static String step(String outside, String step) {
        return definitions("", outside, steps(step));
    }

    private static String steps(String step) {
        return """
                <startEvent id="start"/><sequenceFlow id="in" sourceRef="start" targetRef="step"/>
                %s
                <sequenceFlow id="out" sourceRef="step" targetRef="end"/><endEvent id="end"/>
                """.formatted(step);
    }

    static String start(String attributes, String extensions) {
        return definitions("", "", """
                <startEvent id="start" %s>%s</startEvent><sequenceFlow id="in" sourceRef="start" targetRef="end"/><endEvent id="end"/>
                """.formatted(attributes, extensions));
    }

    static String condition(String condition) {
        return conditionElement("<conditionExpression xsi:type=\"tFormalExpression\">" + condition + "</conditionExpression>");
    }

    static String conditionElement(String element) {
        return definitions("", "", """
                <startEvent id="start"/><sequenceFlow id="in" sourceRef="start" targetRef="which"/>
                <exclusiveGateway id="which" default="else"/>
                <sequenceFlow id="flow" sourceRef="which" targetRef="yes">%s</sequenceFlow>
                <sequenceFlow id="else" sourceRef="which" targetRef="no"/>
                <endEvent id="yes"/><endEvent id="no"/>
                """.formatted(element));
    }

    static String service(String attributes, String extensions) {
        return step("<serviceTask id=\"step\" " + attributes + ">" + extensions(extensions) + "</serviceTask>");
    }

    static String user(String attributes, String extensions) {
        return step("<userTask id=\"step\" " + attributes + ">" + extensions(extensions) + "</userTask>");
    }

    /** A user task with a form and a group, so that nothing else is wrong with it. */
    static String work(String id, String inside) {
        return "<userTask id=\"" + id + "\" camunda:formRef=\"record-lessons\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"agents\">" + inside + "</userTask>";
    }

    static String task(String extensions) {
        return step("<task id=\"step\">" + extensions(extensions) + "</task>");
    }

    static String extensions(String extensions) {
        return extensions.isEmpty() ? "" : "<extensionElements>" + extensions + "</extensionElements>";
    }

    static String timer(String timer) {
        return step("<intermediateCatchEvent id=\"step\"><timerEventDefinition>" + timer + "</timerEventDefinition></intermediateCatchEvent>");
    }

    static String loop(String attributes, String inside) {
        return step("<task id=\"step\"><multiInstanceLoopCharacteristics " + attributes + ">" + inside + "</multiInstanceLoopCharacteristics></task>");
    }

    static String call(String attributes, String extensions) {
        return step("<callActivity id=\"step\" " + attributes + ">" + extensions(extensions) + "</callActivity>");
    }
}
