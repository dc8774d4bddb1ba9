package io.redress.models.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.RedressTest;
import java.util.Collections;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A diagram that loops endlessly is stopped, and leaves nothing behind. */
@RedressTest
@Timeout(120)
class EndlessProcessesTest {

    @Autowired
    private ProcessEngine engine;

    private String deployment;

    @AfterEach
    void remove() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void goingRoundWithoutWaitingIsEnded() {
        deploy(Bpmn.step("<task id=\"step\"/><sequenceFlow id=\"round\" sourceRef=\"step\" targetRef=\"step\"/>"));

        assertEnded(Map.of(), "without waiting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "${many}", "${text}"})
    void aMillionInstancesAreNotMade(String cardinality) {
        deploy(Bpmn.loop("", "<loopCardinality>" + cardinality + "</loopCardinality>"));

        assertEnded(Map.of("many", 1_000_000, "text", "5000"), "more than 1000 instances");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "${list}"})
    void aMillionItemsAreNotGoneThrough(String collection) {
        deploy(Bpmn.loop("camunda:collection=\"" + collection + "\" camunda:elementVariable=\"item\"", ""));

        assertEnded(Map.of("list", Collections.nCopies(5000, "x").stream().toList()), "more than 1000 instances");
    }

    @Test
    void aHundredInstancesAre() {
        deploy(Bpmn.loop("", "<loopCardinality>100</loopCardinality>"));

        assertThat(engine.getRuntimeService().startProcessInstanceByKey(Bpmn.PROCESS).isEnded()).isTrue();
    }

    private void deploy(String diagram) {
        deployment = engine.getRepositoryService().createDeployment().addString("attack.bpmn", diagram).deploy().getId();
    }

    private void assertEnded(Map<String, Object> variables, String words) {
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(Bpmn.PROCESS, variables)).hasMessageContaining(words);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(Bpmn.PROCESS).count()).isZero();
    }
}
