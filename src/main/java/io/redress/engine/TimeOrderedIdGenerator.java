package io.redress.engine;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.stereotype.Component;

/**
 * Time-ordered ids for the engine's rows (UUID version 7, RFC 9562), generated on every node without coordination. New rows are added at the end
 * of each index; the engine's own ids are scattered all over it, and every complaint would touch hundreds of pages.
 */
@Component
class TimeOrderedIdGenerator implements IdGenerator {

    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    @Override
    public String getNextId() {
        return generator.generate().toString();
    }
}
