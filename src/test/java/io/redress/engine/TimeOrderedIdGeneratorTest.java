package io.redress.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows written one after the other are adjacent in every index. */
@RedressTest
class TimeOrderedIdGeneratorTest {

    @Autowired ProcessEngine engine;

    @Test
    void areWhatTheEngineUsesAndRiseWithTime() {
        var ids = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getIdGenerator();
        var made = Stream.generate(ids::getNextId).limit(10_000).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> UUID.fromString(id).version() == 7);
    }
}
