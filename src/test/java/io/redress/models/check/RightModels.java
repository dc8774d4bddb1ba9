package io.redress.models.check;

import static io.redress.models.check.Small.condition;
import static io.redress.models.check.Small.field;
import static io.redress.models.check.Small.flow;
import static io.redress.models.check.Small.form;
import static io.redress.models.check.Small.properties;
import static io.redress.models.check.Small.task;
import static io.redress.models.check.Small.timer;
import static io.redress.models.check.Small.verb;
import static io.redress.models.check.Small.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Diagrams and forms that are unusual, or not in our style, and still correct. */
final class RightModels {

    private static final String OPTIONS = "\"values\": [{\"label\": \"Yes\", \"value\": \"YES\"}, {\"label\": \"No\", \"value\": \"NO\"}]";

    private final List<Example> examples = new ArrayList<>();

    static Stream<Example> all() {
        var all = new RightModels();
        all.diagrams();
        all.forms();
        return all.examples.stream();
    }

    private void diagram(String what, String content) {
        examples.add(new Example(what, "own.bpmn", content));
    }

    private void ofForm(String what, String components) {
        examples.add(new Example(what, "own.form", form(components)));
    }

    private void diagrams() {
        diagram("labels and ids in no style", Small.step(task("name=\"请核对 everything!! \"", "")).replace("\"step\"", "\"Activity_0x1y2z\""));
        diagram("a file named otherwise than its process", Small.step(task("", "")).replace("id=\"own\"", "id=\"something-else\""));
        diagram("lanes", Small.step(task("", "")).replace("<bpmn:startEvent", "<bpmn:laneSet id=\"l\"><bpmn:lane id=\"a\" name=\"Agents\"/></bpmn:laneSet><bpmn:startEvent"));
        diagram("a pool for the reader", Small.step(task("", "")).replace("</bpmn:definitions>", "<bpmn:process id=\"them\" isExecutable=\"false\"><bpmn:startEvent id=\"wait\"/>"
                + "</bpmn:process></bpmn:definitions>"));
        diagram("a task without a flow out of it", Small.process(flow("in", "start", "step") + task("", "") + flow("other", "start", "end")));
        diagram("presence of something personal", condition("${complaint.complainant.email != null and not empty complaint.demand}"));
        diagram("presence, the other way round", condition("${null eq complaint.plan or (complaint.answers.facts != null)}"));
        diagram("brackets", condition("${complaint['claim']['amount'] &gt; 100 || approvalLevels[0] == 'managers'}"));
        diagram("item of a list", condition("${complaint.plan.signatures[0].level == 'managers'}"));
        diagram("functions", condition("${size(approvalLevels) == 2 && contains(approvalLevels, 'managers') && now() != null}"));
        diagram("a variable that a step of its own sets", Small.step("<bpmn:task id=\"step\"><bpmn:extensionElements><camunda:inputOutput>"
                + "<camunda:outputParameter name=\"urgent\">${complaint.severity == 'HIGH'}</camunda:outputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>"
                + task("camunda:priority=\"${urgent ? 80 : 50}\"", "").replace("id=\"step\"", "id=\"next\"") + flow("on", "step", "next")));
        diagram("group of a table", Small.step(task("", "").replace("\"agents\"", "\"${complaint.responsibleGroup}, supervisors\"")));
        diagram("a person", Small.step(task("camunda:assignee=\"${complaint.plan.plannedBy}\"", "").replace("camunda:candidateGroups=\"agents\"", "")));
        diagram("cycle by cron", Small.step(timer("<bpmn:timeCycle>0 0 9 ? * MON-FRI</bpmn:timeCycle>")));
        diagram("cycle without end", Small.step(timer("<bpmn:timeCycle>R/PT12H</bpmn:timeCycle>")));
        diagram("duration computed", Small.step(timer("<bpmn:timeDuration>${complaint.severity == 'HIGH' ? 'PT1H' : 'P1D'}</bpmn:timeDuration>")));
        diagram("date with a zone", Small.step(timer("<bpmn:timeDate>2027-01-01T09:00:00+08:00</bpmn:timeDate>")));
        diagram("due in three days", Small.step(task("camunda:dueDate=\"P3D\"", "")));
        diagram("retries repeated", Small.step("<bpmn:task id=\"step\" camunda:asyncBefore=\"true\"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R5/PT1M"
                + "</camunda:failedJobRetryTimeCycle></bpmn:extensionElements></bpmn:task>"));
        diagram("letter computed", Small.step(verb("sendLetter", "letter", "${apology ? 'apology' : 'outcome'}")));
        diagram("a property of one's own", Small.step(task("", properties("department", "north"))));
        diagram("a signal that it throws itself", Small.process(flow("in", "start", "fork") + "<bpmn:parallelGateway id=\"fork\"/>" + flow("a", "fork", "catch") + flow("b", "fork", "throw")
                + "<bpmn:intermediateCatchEvent id=\"catch\"><bpmn:signalEventDefinition signalRef=\"s\"/></bpmn:intermediateCatchEvent>" + flow("c", "catch", "end")
                + "<bpmn:intermediateThrowEvent id=\"throw\"><bpmn:signalEventDefinition signalRef=\"s\"/></bpmn:intermediateThrowEvent>", "<bpmn:signal id=\"s\" name=\"any\"/>"));
        diagram("an error of its own", Small.step("<bpmn:subProcess id=\"step\"><bpmn:startEvent id=\"s\"/>" + flow("f", "s", "e")
                + "<bpmn:endEvent id=\"e\"><bpmn:errorEventDefinition errorRef=\"x\"/></bpmn:endEvent></bpmn:subProcess>"
                + "<bpmn:boundaryEvent id=\"b\" attachedToRef=\"step\"><bpmn:errorEventDefinition errorRef=\"x\"/></bpmn:boundaryEvent>", "<bpmn:error id=\"x\" errorCode=\"tooOften\"/>"));
        diagram("parallel ways", Small.process(flow("in", "start", "fork") + "<bpmn:parallelGateway id=\"fork\"/>" + flow("a", "fork", "end") + flow("b", "fork", "end")));
        diagram("calls itself", Small.step(Small.call("calledElement=\"own\"", "")));
        diagram("called by expression", Small.step(Small.call("calledElement=\"${complaint.severity == 'HIGH' ? 'own' : 'remedy-provision'}\"", "")));
    }

    private void forms() {
        ofForm("nothing to answer", view("html", "content", "Done for {{complaint.complainant.name}}"));
        ofForm("keys of groups", "{\"type\": \"group\", \"id\": \"Group\", \"path\": \"visit\", \"components\": [" + field("datetime", "day", "") + "]}");
        ofForm("its own field in a condition", field("radio", "visited", OPTIONS) + "," + field("textarea", "visitNote", "\"conditional\": {\"hide\": \"=visited != \\\"YES\\\"\"}"));
        ofForm("options computed", field("select", "level", "\"valuesExpression\": \"=for l in approvalLevels return {label: l, value: l}\""));
        ofForm("items of a list in a template", view("html", "content", "{{#loop complaint.plan.signatures}}{{this.level}} {{signedBy}}{{/loop}}"));
        ofForm("filter by a field of the item", view("html", "content", "{{count(complaint.plan.signatures[verdict = \\\"APPROVE\\\"])}}"));
        ofForm("some of a list", field("textfield", "remark", "\"conditional\": {\"hide\": \"=not(some s in complaint.plan.signatures satisfies s.level = \\\"managers\\\")\"}"));
        ofForm("what another step decided, shown", field("radio", "approval", OPTIONS + ", \"disabled\": true"));
        ofForm("Chinese names", field("number", "客户评分", "\"validate\": {\"min\": 1, \"max\": 5}"));
        ofForm("words of another step", view("html", "content", "{{#if facts}}{{facts}}{{/if}} {{refusalReason}}"));
        ofForm("a code in a text field", field("textfield", "claimNumber", "\"validate\": {\"pattern\": \"[0-9]{6}\"}, \"properties\": {\"answer\": \"code\"}"));
        ofForm("a word of FEEL that is quoted", field("textfield", "remark", "\"description\": \"=\\\"matches (of football)\\\"\""));
        examples.add(new Example("a later version of Modeler", "own.form", form(field("radio", "visited", OPTIONS)).replace("\"schemaVersion\": 16", "\"schemaVersion\": 19")));
    }
}
