package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that finds nothing in a broken diagram is useless: each is applied to a valid diagram with one thing made wrong. */
class ModelRulesDetectTest {

    private static final String SOUND = sound();
    private static final ModelReferences AROUND = new ModelReferences(Set.of("sendLetter", "recordFinding"), ElementTemplate.all());

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
                arguments(ModelRule.LATEST, "camunda:formRefBinding=\"latest\"", "camunda:formRefBinding=\"deployment\""),
                arguments(ModelRule.LATEST, "camunda:calledElementBinding=\"latest\"", ""),
                arguments(ModelRule.NO_PERSON, "camunda:candidateGroups=\"agents\"", "camunda:candidateGroups=\"agents\" camunda:assignee=\"mary\""),
                arguments(ModelRule.TEMPLATES, "camunda:modelerTemplate=\"io.redress.send-letter\"", "camunda:modelerTemplate=\"io.redress.send-it\""),
                arguments(ModelRule.TEMPLATES, ">refusal<", ">refusals<"),
                arguments(ModelRule.TEMPLATES, "name=\"Send letter\" camunda:asyncBefore=\"true\"", "name=\"Send letter\""),
                arguments(ModelRule.TEMPLATE_FOR_VERB, "camunda:modelerTemplate=\"io.redress.send-letter\"", ""));
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

    private static String sound() {
        try (var text = ModelRulesDetectTest.class.getResourceAsStream("/models/sound-thing.bpmn")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the sound diagram cannot be read", e);
        }
    }
}
