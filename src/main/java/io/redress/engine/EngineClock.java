package io.redress.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.feel.FeelEngineClock;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the engine use the {@link Clock} bean, so that its timers and tables agree with the application's deadlines. The engine's own clock
 * ({@link ClockUtil}) is that of Joda-Time, which is shared by the whole process.
 */
@Component
class EngineClock extends AbstractProcessEnginePlugin {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    /** The meaning of {@code now()} and {@code today()} in a table or form. */
    static FeelEngineClock ofTables() {
        return () -> ZonedDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.systemDefault());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }
}
