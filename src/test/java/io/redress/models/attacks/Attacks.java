package io.redress.models.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Known attacks on a process engine by means of a model, one row each. */
final class Attacks {

    /** The file that a successful attack creates. */
    static final String TRACE = "target/touched-by-a-model";
    static final String RUN = "''.getClass().forName('java.lang.Runtime').getMethods()[0].invoke(null).exec('touch " + TRACE + "') != null";
    private static final String EXPRESSION = "${" + RUN + "}";

    private final List<Attack> attacks = new ArrayList<>();

    static Stream<Attack> all() {
        var all = new Attacks();
        all.expressions();
        all.places();
        all.code();
        all.scripts();
        all.diagramFiles();
        all.tables();
        all.forms();
        all.otherFiles();
        all.fourEyes();
        return all.attacks.stream();
    }

    private void diagram(String technique, String content) {
        attacks.add(new Attack(technique, "attack.bpmn", content));
    }

    private void table(String technique, String content) {
        attacks.add(new Attack(technique, "attack.dmn", content));
    }

    private void condition(String technique, String expression) {
        diagram("condition: " + technique, Bpmn.condition(expression.replace("<", "&lt;").replace("&&", "&amp;&amp;")));
    }

    private void expressions() {
        condition("class of a text", EXPRESSION);
        condition("class of a text, deferred", "#{" + RUN + "}");
        condition("class of a text within text", "true" + EXPRESSION);
        condition("class as a property", "${''.class.forName('java.lang.Runtime') != null}");
        condition("class in brackets", "${''['class'] != null}");
        condition("class of a variable in brackets", "${reference['class'] != null}");
        condition("method in brackets", "${reference['getClass']() != null}");
        condition("engine services by method", "${execution.getProcessEngineServices().getRepositoryService() != null}");
        condition("engine services by property", "${execution.processEngineServices.runtimeService != null}");
        condition("engine services in brackets", "${execution['processEngineServices'] != null}");
        condition("engine services by a computed name", "${execution[name] != null}");
        condition("class of the execution", "${execution.class.classLoader != null}");
        condition("model instance", "${execution.bpmnModelInstance != null}");
        condition("setting a variable", "${execution.setVariable('paymentAmount', 98765) == null}");
        condition("reading all variables", "${execution.variables != null}");
        condition("task's execution", "${task.execution.processEngineServices != null}");
        condition("completing a task", "${task.complete() == null}");
        condition("a verb called", "${grantRemedy.execute(execution) == null}");
        condition("a verb read", "${sendLetter.class != null}");
        condition("a verb as a value", "${sendLetter != null}");
        condition("method of the case file", "${complaint.getClass() != null}");
        condition("method of a text", "${reference.getBytes()[0] == 67}");
        condition("method of a list", "${currentUserGroups().add('camunda-admin')}");
        condition("method of a date", "${now().getTime() > 0}");
        condition("date with methods", "${dateTime().plusDays(1) != null}");
        condition("JSON made", "${JSON('{}') != null}");
        condition("XML made, with an entity", "${XML('&lt;x/>') != null}".replace("&lt;", "<"));
        condition("Spin made", "${S('{}') != null}");
        condition("function that is not there", "${system('touch')}");
        condition("function with a prefix", "${java:lang('x')}");
        condition("in an operand", "${true || " + RUN + "}");
        condition("in a choice", "${true ? 1 : " + RUN + "}");
        condition("in an argument", "${size(''.getClass()) > 0}");
        condition("in an index", "${list[''.getClass().getName()] != null}");
        condition("nested a thousand deep", "${" + "(".repeat(1000) + "1" + ")".repeat(1000) + " == 1}");
        condition("a thousand signs", "${" + "- ".repeat(4000) + "1 == 1}");
        condition("a hundred thousand letters", "${'" + "x".repeat(100_000) + "' == ''}");
        condition("what cannot be read", "${1 +}");
    }

    private void places() {
        diagram("place: name of a task", Bpmn.step("<userTask id=\"step\" name=\"" + EXPRESSION + "\"/>"));
        diagram("place: documentation", Bpmn.step("<userTask id=\"step\"><documentation>" + EXPRESSION + "</documentation></userTask>"));
        for (var attribute : List.of("assignee", "candidateUsers", "candidateGroups", "dueDate", "followUpDate", "priority", "formRefVersion")) {
            diagram("place: " + attribute, Bpmn.user("camunda:" + attribute + "=\"" + EXPRESSION + "\"", ""));
        }
        diagram("place: formRef", Bpmn.user("camunda:formRefBinding=\"latest\" camunda:formRef=\"" + EXPRESSION + "\"", ""));
        diagram("place: resource assignment", Bpmn.step("<userTask id=\"step\"><potentialOwner><resourceAssignmentExpression><formalExpression>user("
                + EXPRESSION + ")</formalExpression></resourceAssignmentExpression></potentialOwner></userTask>"));
        diagram("place: duration", Bpmn.timer("<timeDuration>" + EXPRESSION + "</timeDuration>"));
        diagram("place: date", Bpmn.timer("<timeDate>" + EXPRESSION + "</timeDate>"));
        diagram("place: cycle", Bpmn.timer("<timeCycle>" + EXPRESSION + "</timeCycle>"));
        diagram("place: retry time cycle", Bpmn.task("<camunda:failedJobRetryTimeCycle>" + EXPRESSION + "</camunda:failedJobRetryTimeCycle>"));
        diagram("place: called process", Bpmn.call("calledElement=\"" + EXPRESSION + "\"", ""));
        diagram("place: version of a called process", Bpmn.call("calledElement=\"x\" camunda:calledElementVersion=\"" + EXPRESSION + "\"", ""));
        diagram("place: in mapping", Bpmn.call("calledElement=\"x\"", "<camunda:in sourceExpression=\"" + EXPRESSION + "\" target=\"x\"/>"));
        diagram("place: out mapping", Bpmn.call("calledElement=\"x\"", "<camunda:out sourceExpression=\"" + EXPRESSION + "\" target=\"x\"/>"));
        diagram("place: business key", Bpmn.call("calledElement=\"x\"", "<camunda:in businessKey=\"" + EXPRESSION + "\"/>"));
        diagram("place: collection", Bpmn.loop("camunda:collection=\"" + EXPRESSION + "\"", ""));
        diagram("place: loop cardinality", Bpmn.loop("", "<loopCardinality>" + EXPRESSION + "</loopCardinality>"));
        diagram("place: completion condition", Bpmn.loop("", "<loopCardinality>1</loopCardinality><completionCondition>" + EXPRESSION
                + "</completionCondition>"));
        diagram("place: input parameter", Bpmn.task(inputOutput("<camunda:inputParameter name=\"x\">" + EXPRESSION + "</camunda:inputParameter>")));
        diagram("place: output parameter", Bpmn.task(inputOutput("<camunda:outputParameter name=\"x\">" + EXPRESSION + "</camunda:outputParameter>")));
        diagram("place: list parameter", Bpmn.task(inputOutput("<camunda:inputParameter name=\"x\"><camunda:list><camunda:value>" + EXPRESSION
                + "</camunda:value></camunda:list></camunda:inputParameter>")));
        diagram("place: map parameter", Bpmn.task(inputOutput("<camunda:inputParameter name=\"x\"><camunda:map><camunda:entry key=\"" + EXPRESSION
                + "\">1</camunda:entry></camunda:map></camunda:inputParameter>")));
        diagram("place: message", Bpmn.step("<message id=\"m\" name=\"" + EXPRESSION + "\"/>", "<receiveTask id=\"step\" messageRef=\"m\"/>"));
        diagram("place: signal", Bpmn.step("<signal id=\"s\" name=\"" + EXPRESSION + "\"/>",
                "<intermediateThrowEvent id=\"step\"><signalEventDefinition signalRef=\"s\"/></intermediateThrowEvent>"));
        diagram("place: error message", Bpmn.outside("<error id=\"e\" errorCode=\"e\" camunda:errorMessage=\"" + EXPRESSION + "\"/>"));
        diagram("place: decision", Bpmn.step("<businessRuleTask id=\"step\" camunda:decisionRef=\"" + EXPRESSION + "\"/>"));
        diagram("place: conditional event", Bpmn.step("<intermediateCatchEvent id=\"step\"><conditionalEventDefinition><condition xsi:type=\"tFormalExpression\">"
                + EXPRESSION + "</condition></conditionalEventDefinition></intermediateCatchEvent>"));
        diagram("place: who may start", Bpmn.process("camunda:candidateStarterUsers=\"" + EXPRESSION + "\"", ""));
        diagram("place: job priority", Bpmn.process("camunda:jobPriority=\"${1}\"", ""));
        diagram("place: task priority of external work", Bpmn.process("camunda:taskPriority=\"${1}\"", ""));
    }

    private static String inputOutput(String parameter) {
        return "<camunda:inputOutput>" + parameter + "</camunda:inputOutput>";
    }

    private void code() {
        for (var task : List.of("serviceTask", "sendTask", "businessRuleTask")) {
            diagram("class on a " + task, Bpmn.step("<" + task + " id=\"step\" camunda:class=\"org.camunda.bpm.engine.impl.bpmn.behavior.ShellActivityBehavior\"/>"));
            diagram("expression on a " + task, Bpmn.step("<" + task + " id=\"step\" camunda:expression=\"" + EXPRESSION + "\"/>"));
        }
        diagram("harmless expression on a service task", Bpmn.service("camunda:expression=\"${1}\"", ""));
        diagram("class of an older engine", Bpmn.service("xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"x.Y\"", ""));
        diagram("listener of an older engine", Bpmn.task("<activiti:executionListener xmlns:activiti=\"http://activiti.org/bpmn\" event=\"start\" class=\"x.Y\"/>"));
        diagram("delegate that is a bean", Bpmn.service("camunda:delegateExpression=\"${dataSource}\"", ""));
        diagram("delegate that is a variable", Bpmn.service("camunda:delegateExpression=\"${reference}\"", ""));
        diagram("delegate by method", Bpmn.service("camunda:delegateExpression=\"" + EXPRESSION + "\"", ""));
        diagram("delegate by property", Bpmn.service("camunda:delegateExpression=\"${sendLetter.letters}\"", ""));
        diagram("delegate by choice", Bpmn.service("camunda:delegateExpression=\"${true ? sendLetter : grantRemedy}\"", ""));
        diagram("delegate that is no expression", Bpmn.service("camunda:delegateExpression=\"sendLetter\"", ""));
        diagram("field injected into a verb", Bpmn.service("camunda:delegateExpression=\"${sendLetter}\"",
                "<camunda:field name=\"letters\" stringValue=\"x\"/>"));
        diagram("field with an expression", Bpmn.service("camunda:delegateExpression=\"${sendLetter}\"",
                "<camunda:field name=\"letters\"><camunda:expression>" + EXPRESSION + "</camunda:expression></camunda:field>"));
        diagram("connector", Bpmn.service("", "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"));
        diagram("shell", Bpmn.service("camunda:type=\"shell\"", "<camunda:field name=\"command\" stringValue=\"touch\"/><camunda:field name=\"arg1\" stringValue=\"" + TRACE + "\"/>"));
        diagram("mail", Bpmn.service("camunda:type=\"mail\"", "<camunda:field name=\"to\" stringValue=\"a@example.com\"/>"));
        diagram("external task", Bpmn.service("camunda:type=\"external\" camunda:topic=\"x\"", ""));
        diagram("external task on an event", Bpmn.step("<intermediateThrowEvent id=\"step\"><messageEventDefinition camunda:type=\"external\" camunda:topic=\"x\"/></intermediateThrowEvent>"));
        diagram("error of an external task", Bpmn.service("camunda:type=\"external\" camunda:topic=\"x\"",
                "<camunda:errorEventDefinition errorRef=\"e\" expression=\"" + EXPRESSION + "\"/>"));
        diagram("class as execution listener", Bpmn.task("<camunda:executionListener event=\"start\" class=\"x.Y\"/>"));
        diagram("expression as execution listener", Bpmn.task("<camunda:executionListener event=\"start\" expression=\"" + EXPRESSION + "\"/>"));
        diagram("harmless expression as execution listener", Bpmn.task("<camunda:executionListener event=\"start\" expression=\"${1}\"/>"));
        diagram("listener that is no verb", Bpmn.task("<camunda:executionListener event=\"start\" delegateExpression=\"${dataSource}\"/>"));
        diagram("field of an execution listener", Bpmn.task("<camunda:executionListener event=\"start\" delegateExpression=\"${recordTriage}\"><camunda:field name=\"x\" stringValue=\"y\"/></camunda:executionListener>"));
        diagram("listener of the process", Bpmn.process("", Bpmn.extensions("<camunda:executionListener event=\"start\" class=\"x.Y\"/>")));
        diagram("class as task listener", Bpmn.user("", "<camunda:taskListener event=\"create\" class=\"x.Y\"/>"));
        diagram("expression as task listener", Bpmn.user("", "<camunda:taskListener event=\"create\" expression=\"" + EXPRESSION + "\"/>"));
        diagram("task listener that is no verb", Bpmn.user("", "<camunda:taskListener event=\"create\" delegateExpression=\"${" + RUN + "}\"/>"));
        diagram("variables mapped by a class", Bpmn.call("calledElement=\"x\" camunda:variableMappingClass=\"x.Y\"", ""));
        diagram("variables mapped by an object", Bpmn.call("calledElement=\"x\" camunda:variableMappingDelegateExpression=\"${x}\"", ""));
        diagram("case called", Bpmn.call("camunda:caseRef=\"x\"", ""));
        diagram("form handler at the start", Bpmn.start("camunda:formHandlerClass=\"x.Y\"", ""));
        diagram("form handler of a task", Bpmn.user("camunda:formHandlerClass=\"x.Y\"", ""));
        diagram("form field with a validator", Bpmn.user("", "<camunda:formData><camunda:formField id=\"x\" type=\"string\"><camunda:validation>"
                + "<camunda:constraint name=\"validator\" config=\"x.Y\"/></camunda:validation></camunda:formField></camunda:formData>"));
        diagram("form field with a computed value", Bpmn.user("", "<camunda:formData><camunda:formField id=\"x\" type=\"string\" defaultValue=\"" + EXPRESSION + "\"/></camunda:formData>"));
        diagram("embedded form", Bpmn.user("camunda:formKey=\"embedded:deployment:evil.html\"", ""));
        diagram("form from elsewhere", Bpmn.user("camunda:formKey=\"https://example.com/form\"", ""));
        diagram("form computed", Bpmn.user("camunda:formKey=\"${x}\"", ""));
    }

    private void scripts() {
        for (var language : List.of("groovy", "javascript", "python", "ruby", "juel", "feel", "freemarker", "xslt", "${language}")) {
            diagram("script task in " + language, Bpmn.step("<scriptTask id=\"step\" scriptFormat=\"" + language + "\"><script>1</script></scriptTask>"));
        }
        diagram("script task with a resource", Bpmn.step("<scriptTask id=\"step\" scriptFormat=\"groovy\" camunda:resource=\"classpath://x.groovy\"/>"));
        diagram("script task in another namespace", Bpmn.step("<evil:scriptTask xmlns:evil=\"evil\" id=\"step\" scriptFormat=\"groovy\"/>"));
        diagram("script as input parameter", Bpmn.task(inputOutput("<camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter>")));
        diagram("script as execution listener", Bpmn.task("<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener>"));
        diagram("script as task listener", Bpmn.user("", "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"groovy\" resource=\"deployment://x\"/></camunda:taskListener>"));
        diagram("condition in a script", Bpmn.conditionElement("<conditionExpression xsi:type=\"tFormalExpression\" language=\"groovy\">true</conditionExpression>"));
        diagram("condition from a resource", Bpmn.conditionElement("<conditionExpression xsi:type=\"tFormalExpression\" camunda:resource=\"deployment://x\"/>"));
        diagram("condition of an event in a script", Bpmn.step("<intermediateCatchEvent id=\"step\"><conditionalEventDefinition><condition language=\"javascript\">true</condition></conditionalEventDefinition></intermediateCatchEvent>"));
    }

    private void diagramFiles() {
        var harmless = Bpmn.task("");
        diagram("DOCTYPE", harmless.replace("<definitions", "<!DOCTYPE definitions><definitions"));
        diagram("external entity", harmless.replace("<definitions", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions")
                .replace("<task id=\"step\">", "<task id=\"step\"><documentation>&e;</documentation>"));
        diagram("entities that multiply", harmless.replace("<definitions", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><definitions"));
        diagram("WSDL imported", Bpmn.outside("<import importType=\"http://schemas.xmlsoap.org/wsdl/\" location=\"http://example.com/x.wsdl\" namespace=\"x\"/>"));
        diagram("a thousand levels", Bpmn.step("<subProcess id=\"step\">".repeat(1000) + "</subProcess>".repeat(1000)));
        diagram("a hundred thousand elements", Bpmn.step("<task id=\"step\"/>" + "<documentation/>".repeat(100_000)));
        diagram("three million letters", Bpmn.step("<task id=\"step\"><documentation>" + "x".repeat(3_000_000) + "</documentation></task>"));
        diagram("not XML", "process");
        diagram("history that is kept for no day", harmless.replace("P10D", "P0D"));
        diagram("history time to live computed", harmless.replace("P10D", "${1}"));
    }

    private void tables() {
        table("table: condition in JUEL", Dmn.table("<inputEntry id=\"cell\" expressionLanguage=\"juel\"><text>" + EXPRESSION + "</text></inputEntry>", Dmn.OUTPUT));
        table("table: condition in JUEL without braces", Dmn.table("<inputEntry id=\"cell\" expressionLanguage=\"juel\"><text>" + RUN + "</text></inputEntry>", Dmn.OUTPUT));
        table("table: result in JUEL", Dmn.table(Dmn.INPUT, "<outputEntry id=\"cell\" expressionLanguage=\"JUEL\"><text>" + EXPRESSION + "</text></outputEntry>"));
        table("table: JUEL by default of the file", Dmn.table(Dmn.INPUT, "<outputEntry id=\"cell\"><text>" + EXPRESSION + "</text></outputEntry>")
                .replace("namespace=\"attack\"", "namespace=\"attack\" expressionLanguage=\"juel\""));
        for (var language : List.of("groovy", "javascript", "python", "http://example.com/other", "feel-unary")) {
            table("table: result in " + language, Dmn.table(Dmn.INPUT, "<outputEntry id=\"cell\" expressionLanguage=\"" + language + "\"><text>1</text></outputEntry>"));
        }
        table("table: input in a script", Dmn.table(Dmn.INPUT, Dmn.OUTPUT).replace("<inputExpression ", "<inputExpression expressionLanguage=\"groovy\" "));
        table("table: FEEL calls Java", Dmn.table(Dmn.INPUT, "<outputEntry id=\"cell\"><text>{f: function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}, y: f(1)}.y</text></outputEntry>"));
        table("table: FEEL that cannot be read", Dmn.table(Dmn.INPUT, "<outputEntry id=\"cell\"><text>1 +</text></outputEntry>"));
        table("table: FEEL nested a thousand deep", Dmn.table(Dmn.INPUT, "<outputEntry id=\"cell\"><text>" + "(".repeat(1000) + "1" + ")".repeat(1000) + "</text></outputEntry>"));
        table("table: a cell of a hundred thousand letters", Dmn.table(Dmn.INPUT, "<outputEntry id=\"cell\"><text>\"" + "x".repeat(100_000) + "\"</text></outputEntry>"));
        table("table: literal expression in JUEL", Dmn.literal("expressionLanguage=\"juel\"", EXPRESSION));
        table("table: literal expression in a script", Dmn.literal("expressionLanguage=\"groovy\"", "1"));
        table("table: knowledge model in Java", Dmn.literal("", "1").replace("<decision ", "<businessKnowledgeModel id=\"b\" name=\"b\"><encapsulatedLogic kind=\"Java\"/></businessKnowledgeModel><decision "));
        table("table: DOCTYPE", Dmn.literal("", "1").replace("<definitions", "<!DOCTYPE definitions><definitions"));
        table("table: history that is kept for no day", Dmn.literal("", "1").replace("P10D", "P0D"));
        table("table: thirty thousand cells", Dmn.table(Dmn.INPUT, Dmn.OUTPUT).replace("<rule id=\"r\">", "<rule>" + Dmn.INPUT.repeat(25_000) + "</rule><rule id=\"r\">"));
    }

    private void forms() {
        attacks.add(new Attack("form: FEEL calls Java", "attack.form", form("=function(x) external {java: {class: \\\"java.lang.System\\\", method signature: \\\"exit(int)\\\"}}")));
        attacks.add(new Attack("form: FEEL nested a thousand deep", "attack.form", form("=" + "(".repeat(1000) + "1" + ")".repeat(1000))));
        attacks.add(new Attack("form: a hundred levels", "attack.form", "{\"components\":" + "[".repeat(100) + "]".repeat(100) + "}"));
        attacks.add(new Attack("form: the same name twice", "attack.form", "{\"id\":\"a\",\"id\":\"b\",\"components\":[]}"));
        attacks.add(new Attack("form: not JSON", "attack.form", "form"));
    }

    private static String form(String expression) {
        return "{\"id\":\"attack\",\"type\":\"default\",\"components\":[{\"type\":\"textfield\",\"key\":\"x\",\"id\":\"x\",\"conditional\":{\"hide\":\""
                + expression + "\"}}]}";
    }

    private void otherFiles() {
        for (var name : List.of("attack.groovy", "attack.js", "attack.cmmn", "attack.html", "attack.jar", "attack.bpmn.txt", "attack", "attack.BPMN")) {
            attacks.add(new Attack("file: " + name, name, "<x/>"));
        }
    }

    private void fourEyes() {
        for (var value : List.of("", " ", "nobody", "step2,", "step2, nobody", "${x}")) {
            diagram("four eyes with '" + value + "'", Bpmn.step("<userTask id=\"step\">" + Bpmn.extensions("<camunda:properties><camunda:property name=\"fourEyesWith\" value=\""
                    + value + "\"/></camunda:properties>") + "</userTask><userTask id=\"step2\"/>"));
        }
    }
}
