package io.redress.engine;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.stereotype.Component;

/**
 * Ids of the engine's rows that rise with time (UUID version 7, RFC 9562), on every node without asking the others. New rows stand at the end
 * of each index; the engine's own ids are strewn all over it, and every complaint would touch hundreds of pages.
 */
@Component
class TimeOrderedIds implements IdGenerator {

    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    @Override
    public String getNextId() {
        return generator.generate().toString();
    }
}
