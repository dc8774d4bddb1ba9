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

/** Mistakes that analysts make in diagrams and forms, each with the problem that reports it. */
final class BrokenModels {

    private static final String PROCEDURE = "complaint-handling.bpmn";
    private static final String OPTIONS = "\"values\": [{\"label\": \"Yes\", \"value\": \"YES\"}, {\"label\": \"No\", \"value\": \"NO\"}]";

    private final List<Example> examples = new ArrayList<>();

    static Stream<Example> all() {
        var all = new BrokenModels();
        all.references();
        all.steps();
        all.events();
        all.flows();
        all.names();
        all.personalData();
        all.forCamunda8();
        all.againstTheLiveVersion();
        all.formFields();
        all.formExpressions();
        return all.examples.stream();
    }

    private void diagram(String what, String content) {
        examples.add(new Example(what, "own.bpmn", content));
    }

    private void ofForm(String what, String components) {
        examples.add(new Example(what, "own.form", form(components)));
    }

    private void changed(String what, String file, String before, String after) {
        var text = Repository.text(file);
        if (!text.contains(before)) {
            throw new IllegalStateException(file + " has no longer " + before);
        }
        examples.add(new Example(what, file, text.replace(before, after)));
    }

    private void references() {
        changed("unknownForm", PROCEDURE, "camunda:formRef=\"verify-complaint\"", "camunda:formRef=\"verify-complaints\"");
        changed("taskWithoutForm", PROCEDURE, "camunda:formRef=\"record-lessons\" camunda:formRefBinding=\"latest\"", "");
        changed("noBinding", PROCEDURE, "camunda:formRef=\"record-lessons\" camunda:formRefBinding=\"latest\"", "camunda:formRef=\"record-lessons\"");
        changed("unknownForm", PROCEDURE, "camunda:formRef=\"record-complaint\"", "camunda:formRef=\"record_complaint\"");
        changed("unknownTable", PROCEDURE, "camunda:decisionRef=\"remedy-entitlement\"", "camunda:decisionRef=\"remedies\"");
        changed("unknownProcess", PROCEDURE, "calledElement=\"remedy-provision\"", "calledElement=\"remedy-provisions\"");
        changed("noBusinessKey", PROCEDURE, "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", "");
        diagram("noTable", Small.step("<bpmn:businessRuleTask id=\"step\"/>"));
        diagram("noProcess", Small.step("<bpmn:callActivity id=\"step\"/>"));
    }

    private void steps() {
        changed("unknownGroup", PROCEDURE, "name=\"Verify complaint\" camunda:formRef=\"verify-complaint\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"agents\"",
                "name=\"Verify complaint\" camunda:formRef=\"verify-complaint\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"agent\"");
        diagram("unknownGroup", Small.step(task("", "").replace("\"agents\"", "\"agents, manager\"")));
        diagram("unknownGroup", Small.step(task("", "")).replace("<bpmn:startEvent", properties("visibleTo", "agents, quality") + "<bpmn:startEvent"));
        diagram("nobodySeesIt", Small.step(task("", "").replace("camunda:candidateGroups=\"agents\"", "")));
        changed("unknownStatus", PROCEDURE, "value=\"VERIFYING\"", "value=\"CHECKING\"");
        diagram("propertyElsewhere", Small.step("<bpmn:manualTask id=\"step\">" + properties("complaintStatus", "CLOSED") + "</bpmn:manualTask>"));
        diagram("propertyElsewhere", Small.step("<bpmn:manualTask id=\"step\">" + properties("fourEyesWith", "step") + "</bpmn:manualTask>"));
        changed("fourEyesUnknown", PROCEDURE, "value=\"UserTask_PlanResolution, ", "value=\"UserTask_PlanResolutions, UserTask_PlanResolution, ");
        changed("unknownAskAfresh", PROCEDURE, "value=\"approval, rejectionReason\"", "value=\"approval, rejectReason\"");
        diagram("unknownAskAfresh", Small.step(task("", properties("askAfresh", "approval; rejectionReason"))));
        diagram("misspeltProperty", Small.step(task("", properties("fourEyeWith", "step"))));
        diagram("misspeltProperty", Small.step(task("", properties("complaint_status", "CLOSED"))));
        diagram("noVerb", Small.step("<bpmn:serviceTask id=\"step\"/>"));
        diagram("delegate", Small.step("<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${sendParcel}\"/>"));
        diagram("unknownInput", Small.step(verb("sendLetter", "letter", "thanks")));
        diagram("noInput", Small.step(verb("sendLetter", "template", "outcome")));
        diagram("unknownInput", Small.step(verb("grantRemedy", "remedy", "Voucher")));
        diagram("priority", Small.step(task("camunda:priority=\"high\"", "")));
    }

    private void events() {
        diagram("timingDuration", Small.step(timer("<bpmn:timeDuration>3 days</bpmn:timeDuration>")));
        diagram("timingDuration", Small.step(timer("<bpmn:timeDuration>P2H</bpmn:timeDuration>")));
        diagram("timingDate", Small.step(timer("<bpmn:timeDate>2026-13-01</bpmn:timeDate>")));
        diagram("timingCycle", Small.step(timer("<bpmn:timeCycle>every Monday</bpmn:timeCycle>")));
        diagram("timingCycle", Small.step(timer("<bpmn:timeCycle>R3/1H</bpmn:timeCycle>")));
        diagram("emptyTimer", Small.step(timer("")));
        diagram("timingDate", Small.step(task("camunda:dueDate=\"tomorrow\"", "")));
        changed("timingRetries", PROCEDURE, "PT10S,PT1M,PT10M,PT1H,PT6H", "PT10S,1M,10M");
        changed("unknownMessage", PROCEDURE, "name=\"complaint.withdrawn\"", "name=\"complaint.withdrew\"");
        diagram("unknownMessage", Small.step("<bpmn:receiveTask id=\"step\" messageRef=\"m\"/>", "<bpmn:message id=\"m\" name=\"Sample received\"/>"));
        diagram("noMessage", Small.step("<bpmn:receiveTask id=\"step\"/>"));
        diagram("messageToNobody", Small.step("<bpmn:intermediateThrowEvent id=\"step\"><bpmn:messageEventDefinition messageRef=\"m\"/></bpmn:intermediateThrowEvent>",
                "<bpmn:message id=\"m\" name=\"complaint.withdrawn\"/>"));
        diagram("unknownSignal", Small.step("<bpmn:intermediateCatchEvent id=\"step\"><bpmn:signalEventDefinition signalRef=\"s\"/></bpmn:intermediateCatchEvent>",
                "<bpmn:signal id=\"s\" name=\"year.ended\"/>"));
        changed("unknownError", PROCEDURE, "errorCode=\"remedyRefused\"", "errorCode=\"REMEDY_REFUSED\"");
    }

    private void flows() {
        diagram("noDefault", Small.gateway("", flow("yes", "which", "end", "${approval == 'APPROVE'}"), flow("no", "which", "end", "${approval == 'REJECT'}")));
        changed("noDefault", PROCEDURE, " default=\"Flow_ComplaintAcceptedYes\"", "");
        diagram("defaultElsewhere", Small.gateway("default=\"in\"", flow("yes", "which", "end", "${approval == 'APPROVE'}"), flow("no", "which", "end")));
        diagram("noCondition", Small.gateway("default=\"no\"", flow("yes", "which", "end"), flow("no", "which", "end")));
        diagram("defaultWithCondition", Small.gateway("default=\"no\"", flow("yes", "which", "end", "${apology}"), flow("no", "which", "end", "${!apology}")));
        diagram("conditionWithoutExpression", condition("approval = \"REJECT\""));
        diagram("noWayOut", Small.process(flow("in", "start", "which") + "<bpmn:parallelGateway id=\"which\"/>" + flow("other", "start", "end")));
        diagram("unreachable", Small.step(task("", "")).replace("targetRef=\"step\"", "targetRef=\"end\""));
        diagram("noDefault", Small.process(flow("in", "start", "step") + task("", "") + flow("out", "step", "end", "${apology}")));
        diagram("notExecutable", Small.step(task("", "")).replace("isExecutable=\"true\"", ""));
        diagram("withoutProcess", Small.step("").replaceAll("(?s)<bpmn:process.*</bpmn:process>", ""));
    }

    private void names() {
        changed("unknownName", PROCEDURE, "${admission == 'REFUSE'}", "${admision == 'REFUSE'}");
        diagram("unknownName", Small.step(task("camunda:dueDate=\"${deadline}\"", "")));
        diagram("unknownName", Small.step(task("", "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"levels\" camunda:elementVariable=\"level\"/>")));
        diagram("unknownName", Small.step(Small.call("calledElement=\"own\"", "<camunda:in source=\"claimAmount\" target=\"x\"/>")));
        changed("unknownCaseFile", PROCEDURE, "${complaint.due.respond}", "${complaint.due.response}");
        changed("unknownCaseFile", PROCEDURE, "${complaint.responsibleGroup}", "${complaint['responsibleTeam']}");
        diagram("wordsRead", condition("${refusalReason == 'too late'}"));
        diagram("expression", condition("${complaint.severity = 'HIGH'}"));
    }

    private void personalData() {
        diagram("typedRead", Small.step(task("name=\"Call ${complaint.complainant.name}\"", "")));
        diagram("typedRead", Small.step(verb("sendLetter", "letter", "${complaint.narrative}")));
        diagram("typedRead", Small.step("<bpmn:task id=\"step\"><bpmn:extensionElements><camunda:inputOutput><camunda:outputParameter name=\"telephone\">"
                + "${complaint.complainant['phone']}</camunda:outputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>"));
        diagram("typedRead", Small.step(Small.call("calledElement=\"own\"", "<camunda:in businessKey=\"${complaint.complainant.email}\"/>")));
        diagram("typedRead", Small.step("<bpmn:receiveTask id=\"step\" messageRef=\"m\"/>", "<bpmn:message id=\"m\" name=\"from ${complaint.complainant.customerNumber}\"/>"));
        diagram("typedRead", condition("${complaint.complainant.email == 'press@example.com'}"));
        diagram("typedRead", condition("${contains(lowerCase(complaint.narrative), 'fire')}"));
        diagram("typedRead", Small.step(task("", "<bpmn:documentation>${complaint.answers.facts}</bpmn:documentation>")));
    }

    private void forCamunda8() {
        diagram("cloudElement", Small.step("<bpmn:userTask id=\"step\" camunda:formRef=\"post-letter\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"agents\">"
                + "<bpmn:extensionElements><zeebe:assignmentDefinition candidateGroups=\"agents\"/></bpmn:extensionElements></bpmn:userTask>"));
        changed("cloud", PROCEDURE, "modeler:executionPlatform=\"Camunda Platform\"", "modeler:executionPlatform=\"Camunda Cloud\"");
        examples.add(new Example("cloud", "own.form", form("").replace("Camunda Platform", "Camunda Cloud")));
    }

    private void againstTheLiveVersion() {
        changed("verbLost", PROCEDURE, "<camunda:executionListener delegateExpression=\"${recordClassification}\" event=\"end\" />", "");
        changed("verbLost", PROCEDURE, "<camunda:executionListener delegateExpression=\"${signPlan}\" event=\"end\" />", "");
        examples.add(new Example("verbLost", PROCEDURE, Repository.text(PROCEDURE).replace("UserTask_VerifyComplaint", "UserTask_Verify")
                .replace("<camunda:executionListener delegateExpression=\"${recordClassification}\" event=\"end\" />", "")));
        changed("fourEyesVanished", PROCEDURE, "UserTask_InvestigateComplaint, UserTask_ApproveResolution\"", "UserTask_ApproveResolution\"");
        changed("keyGone", "verify-complaint.form", "\"key\": \"admission\"", "\"key\": \"admissionOfTheComplaint\"");
        changed("keyGone", "plan-resolution.form", "\"key\": \"voucherAmount\"", "\"key\": \"voucher\"");
    }

    private void formFields() {
        ofForm("notRendered", field("filepicker", "document", ""));
        ofForm("notRendered", "{\"type\": \"documentPreview\", \"id\": \"View_Document\"}");
        ofForm("dynamicList", "{\"type\": \"dynamiclist\", \"id\": \"List\", \"path\": \"parts\", \"components\": [" + field("textfield", "part", "") + "]}");
        ofForm("keyTwice", field("textfield", "remark", "") + "," + field("textarea", "remark", "").replace("Field_", "Area_"));
        ofForm("keyTwice", "{\"type\": \"group\", \"id\": \"Group\", \"path\": \"visit\", \"components\": [" + field("textfield", "day", "") + "]},"
                + field("textfield", "visit.day", ""));
        ofForm("noKey", "{\"type\": \"textfield\", \"id\": \"Field_A\", \"label\": \"Remark\"}");
        ofForm("idTwice", field("textfield", "remark", "") + "," + field("textfield", "other", "").replace("Field_other", "Field_remark"));
        ofForm("keyUnreadable", field("number", "visit-cost", ""));
        ofForm("keyDecided", field("select", "approvalLevels", OPTIONS));
        ofForm("keyDecided", field("select", "approvalLevel", OPTIONS));
        ofForm("keyDecided", field("select", "reference", OPTIONS));
        ofForm("keyOfAnotherStep", field("radio", "approval", OPTIONS));
        changed("keyOfAnotherStep", "record-lessons.form", "\"key\": \"handlingCost\"", "\"key\": \"admission\"");
        ofForm("noOptions", field("radio", "visited", ""));
        ofForm("optionTwice", field("radio", "visited", OPTIONS.replace("\"NO\"", "\"YES\"")));
        ofForm("presetNotOffered", field("radio", "visited", OPTIONS + ", \"defaultValue\": \"MAYBE\""));
        ofForm("limitsCrossed", field("number", "visits", "\"validate\": {\"min\": 10, \"max\": 1}"));
        ofForm("limitsCrossed", field("textfield", "remark", "\"validate\": {\"minLength\": 100, \"maxLength\": 20}"));
        ofForm("pattern", field("textfield", "remark", "\"validate\": {\"pattern\": \"[A-Z\"}"));
        examples.add(new Example("formId", "own.form", form("").replace("\"own\"", "\"Form_0x1y2z\"")));
        examples.add(new Example("noFormId", "own.form", form("").replace("\"id\": \"own\", ", "")));
        examples.add(new Example("notAForm", "own.form", "{\"id\": \"own\"}"));
    }

    private void formExpressions() {
        ofForm("formExpression", field("textfield", "remark", "\"conditional\": {\"hide\": \"=visited = \"}"));
        ofForm("formExpression", view("html", "content", "Since {{complaint.receivedOn +}}"));
        ofForm("hideWithoutEquals", field("textfield", "remark", "\"conditional\": {\"hide\": \"severity = null\"}"));
        ofForm("unknownFormName", field("textfield", "remark", "\"conditional\": {\"hide\": \"=visited != \\\"YES\\\"\"}"));
        ofForm("unknownFormName", view("html", "content", "Level {{approvalLevl}}"));
        ofForm("unknownCaseFile", view("html", "content", "{{complaint.customer.name}}"));
        ofForm("unknownCaseFile", view("html", "content", "{{#if complaint.due.response}}late{{/if}}"));
        ofForm("notInBrowsers", field("textfield", "remark", "\"conditional\": {\"hide\": \"=matches(complaint.reference, \\\"C.*\\\")\"}"));
        ofForm("markdown", view("text", "text", "They write: {{complaint.narrative}}"));
        ofForm("markdown", view("text", "text", "{{facts}}"));
    }
}
