package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that finds nothing in a broken diagram is useless: each is applied to a valid diagram with one thing made wrong. */
class ModelRulesDetectTest {

    private static final String SOUND = sound();
    private static final ModelReferences AROUND = new ModelReferences(Set.of("sendLetter", "recordFinding"), Set.of("complaint", "finding"),
            Set.of("check-thing"), Set.of("judge-thing"), Set.of("sound-thing"), ElementTemplate.all());

    @ParameterizedTest
    @EnumSource
    void soundDiagramPasses(ModelRule rule) {
        assertThat(rule.findings(Diagram.of("sound-thing", SOUND), AROUND)).isEmpty();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                arguments(ModelRule.FILE, "<bpmn:process id=\"sound-thing\"", "<bpmn:process id=\"soundThing\""),
                arguments(ModelRule.FILE, "<bpmn:message ", "<bpmn:process id=\"another-thing\" /><bpmn:message "),
                arguments(ModelRule.IDS, "UserTask_CheckThing", "Activity_0x1y2z3"),
                arguments(ModelRule.IDS, "Flow_ToCheck", "Flow_1k2j3h4"),
                arguments(ModelRule.IDS, "EndEvent_ThingKept", "Event_ThingKept"),
                arguments(ModelRule.IDS, "Message_ThingWithdrawn", "Message_3tg5b8a"),
                arguments(ModelRule.IDS, "Definitions_SoundThing", "Definitions_1q2w3e4"),
                arguments(ModelRule.MESSAGES_AND_ERRORS, "name=\"thing.withdrawn\"", "name=\"Thing withdrawn\""),
                arguments(ModelRule.MESSAGES_AND_ERRORS, "errorCode=\"thingLost\"", "errorCode=\"THING_LOST\""),
                arguments(ModelRule.LABELS, "name=\"Check thing\"", "name=\" \""),
                arguments(ModelRule.LABELS, "name=\"Thing lost\" attachedToRef", "attachedToRef"),
                arguments(ModelRule.SENTENCE_CASE, "name=\"Check thing\"", "name=\"Check Thing\""),
                arguments(ModelRule.SENTENCE_CASE, "name=\"Check thing\"", "name=\"check thing\""),
                arguments(ModelRule.GATEWAYS, "name=\"Thing founded?\"", "name=\"Decision\""),
                arguments(ModelRule.GATEWAYS, "name=\"No\"", ""),
                arguments(ModelRule.GATEWAYS, "id=\"Gateway_Joined\"", "id=\"Gateway_Joined\" name=\"Join\""),
                arguments(ModelRule.DEFAULT_FLOW, "default=\"Flow_FoundedYes\"", ""),
                arguments(ModelRule.DEFAULT_FLOW, "default=\"Flow_FoundedYes\"", "default=\"Flow_FoundedNo\""),
                arguments(ModelRule.DOCUMENTATION, "<bpmn:documentation>An agent checks.</bpmn:documentation>", ""),
                arguments(ModelRule.DOCUMENTATION, "<bpmn:documentation>Calls itself.</bpmn:documentation>", ""),
                arguments(ModelRule.ROLES, "<bpmn:startEvent ", "<bpmn:laneSet id=\"LaneSet_A\"><bpmn:lane id=\"Lane_A\" /></bpmn:laneSet><bpmn:startEvent "),
                arguments(ModelRule.COMMENTS, "<bpmn:message ", "<!-- why --><bpmn:message "),
                arguments(ModelRule.PLATFORM, "executionPlatformVersion=\"7.24.0\"", "executionPlatformVersion=\"7.23.0\""),
                arguments(ModelRule.PROCESS_SETTINGS, "camunda:historyTimeToLive=\"P30D\"", "camunda:historyTimeToLive=\"P5Y\""),
                arguments(ModelRule.PROCESS_SETTINGS, "camunda:versionTag=\"1.0.0\"", ""),
                arguments(ModelRule.OWN_TRANSACTION, "name=\"Send letter\" camunda:asyncBefore=\"true\"", "name=\"Send letter\""),
                arguments(ModelRule.OWN_TRANSACTION, "name=\"Judge thing\" camunda:asyncBefore=\"true\"", "name=\"Judge thing\""),
                arguments(ModelRule.RETRIES, "<camunda:failedJobRetryTimeCycle>PT10S,PT1M</camunda:failedJobRetryTimeCycle>", ""),
                arguments(ModelRule.READABLE_RETRIES, "PT10S,PT1M", "PT10S,1M"),
                arguments(ModelRule.READABLE_RETRIES, "R5/PT1M", "R5\\PT1M"),
                arguments(ModelRule.READABLE_RETRIES, "R5/PT1M", "R5/PT1X"),
                arguments(ModelRule.SERVICE_TASKS, "${sendLetter}", "${sendParcel}"),
                arguments(ModelRule.SERVICE_TASKS, "camunda:delegateExpression=\"${sendLetter}\"", "camunda:type=\"external\" camunda:topic=\"t\""),
                arguments(ModelRule.LISTENERS, "delegateExpression=\"${recordFinding}\"", "delegateExpression=\"${recordFindings}\""),
                arguments(ModelRule.LISTENERS, "delegateExpression=\"${recordFinding}\"", "class=\"io.redress.Listener\""),
                arguments(ModelRule.NO_CODE, "camunda:delegateExpression=\"${sendLetter}\"", "camunda:class=\"io.redress.Delegate\""),
                arguments(ModelRule.NO_CODE, "camunda:delegateExpression=\"${sendLetter}\"", "camunda:expression=\"${letters.send(1)}\""),
                arguments(ModelRule.NO_CODE, "delegateExpression=\"${recordFinding}\"", "expression=\"${findings.record()}\""),
                arguments(ModelRule.NO_CODE, "<camunda:executionListener delegateExpression=\"${recordFinding}\" event=\"end\" />",
                        "<camunda:executionListener event=\"end\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:executionListener>"),
                arguments(ModelRule.NO_CODE, "xsi:type=\"bpmn:tFormalExpression\"", "xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\""),
                arguments(ModelRule.FORMS, "camunda:formRef=\"check-thing\"", "camunda:formRef=\"check-things\""),
                arguments(ModelRule.FORMS, "camunda:formRef=\"check-thing\" camunda:formRefBinding=\"latest\"", ""),
                arguments(ModelRule.FORMS, "camunda:formRefBinding=\"latest\"", "camunda:formRefBinding=\"deployment\""),
                arguments(ModelRule.NO_OTHER_FORMS, "camunda:formRef=\"check-thing\" camunda:formRefBinding=\"latest\"", "camunda:formKey=\"x.html\""),
                arguments(ModelRule.TABLES, "camunda:decisionRef=\"judge-thing\"", "camunda:decisionRef=\"judge-things\""),
                arguments(ModelRule.CALLED_PROCESSES, "calledElement=\"sound-thing\"", "calledElement=\"unsound-thing\""),
                arguments(ModelRule.CALLED_PROCESSES, "camunda:calledElementBinding=\"latest\"", ""),
                arguments(ModelRule.GROUPS, "camunda:candidateGroups=\"agents\"", "camunda:candidateGroups=\"agents,demo\""),
                arguments(ModelRule.GROUPS, "camunda:candidateGroups=\"agents\"", "camunda:candidateGroups=\"agents\" camunda:assignee=\"mary\""),
                arguments(ModelRule.GROUPS, "camunda:candidateGroups=\"agents\"", ""),
                arguments(ModelRule.PROPERTIES, "value=\"INVESTIGATING\"", "value=\"LOOKING\""),
                arguments(ModelRule.PROPERTIES, "value=\"UserTask_CheckThing\"", "value=\"UserTask_CheckThings\""),
                arguments(ModelRule.PROPERTIES, "name=\"fourEyesWith\"", "name=\"fourEyeWith\""),
                arguments(ModelRule.PROPERTIES, "name=\"askAfresh\" value=\"finding, rejectionReason\"", "name=\"askAfresh\" value=\"finding; rejectionReason\""),
                arguments(ModelRule.PROPERTIES, "<camunda:failedJobRetryTimeCycle>R5/PT1M</camunda:failedJobRetryTimeCycle>",
                        "<camunda:properties><camunda:property name=\"complaintStatus\" value=\"CLOSED\" /></camunda:properties>"),
                arguments(ModelRule.TEMPLATES, "camunda:modelerTemplate=\"io.redress.send-letter\"", "camunda:modelerTemplate=\"io.redress.send-it\""),
                arguments(ModelRule.TEMPLATES, ">refusal<", ">refusals<"),
                arguments(ModelRule.TEMPLATES, "name=\"Send letter\" camunda:asyncBefore=\"true\"", "name=\"Send letter\""),
                arguments(ModelRule.TEMPLATE_FOR_VERB, "camunda:modelerTemplate=\"io.redress.send-letter\"", ""),
                arguments(ModelRule.CONDITIONS, "${finding == 'UNFOUNDED'}", "${findings == 'UNFOUNDED'}"),
                arguments(ModelRule.KNOWN_NAMES, "camunda:dueDate=\"${complaint.due.respond}\"", "camunda:dueDate=\"${deadline}\""),
                arguments(ModelRule.COMPLAINT_PATHS, "${complaint.due.respond}", "${complaint.due.response}"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void brokenDiagramIsFound(ModelRule rule, String sound, String broken) {
        assertThat(SOUND).contains(sound);
        assertThat(rule.findings(Diagram.of("sound-thing", SOUND.replace(sound, broken)), AROUND)).isNotEmpty();
    }

    @Test
    void everyRuleIsShownToBite() {
        var shown = breaks().map(arguments -> arguments.get()[0]).collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Arrays.asList((Object[]) ModelRule.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R5/PT1M", "PT10S,PT1M,PT10M,PT1H,PT6H", "PT5M", "R3/P1D"})
    void engineReadsThese(String cycle) {
        assertThat(ExecutionRules.readable(cycle)).isTrue();
    }

    @Test
    void checkMayWaitOnlyForWhatIsNotThereAtAll() {
        var nothing = new ModelReferences(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());
        assertThat(ModelRule.values()).filteredOn(rule -> !rule.canBeChecked(nothing))
                .containsExactlyInAnyOrder(ModelRule.FORMS, ModelRule.TABLES, ModelRule.CONDITIONS, ModelRule.KNOWN_NAMES);
        assertThat(ModelRule.values()).allMatch(rule -> rule.canBeChecked(AROUND));
    }

    private static String sound() {
        try (var text = ModelRulesDetectTest.class.getResourceAsStream("/models/sound-thing.bpmn")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the sound diagram cannot be read", e);
        }
    }
}
