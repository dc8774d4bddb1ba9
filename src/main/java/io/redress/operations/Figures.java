package io.redress.operations;

import io.redress.correspondence.LetterBacklog;
import io.redress.correspondence.Letters;
import io.redress.procedure.EngineFigures;
import io.redress.procedure.EngineWatch;
import io.redress.procedure.StartBacklog;
import io.redress.procedure.WaitingStarts;
import io.redress.remedy.Remedies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One reading of all figures in the database, used again for a while, so that many scrapes cost no more than one. */
@Component
class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

    private final EngineWatch engine;
    private final WaitingStarts starts;
    private final Letters letters;
    private final Remedies remedies;
    private final OperationsSettings settings;
    private final Clock clock;
    private Reading last;

    Figures(EngineWatch engine, WaitingStarts starts, Letters letters, Remedies remedies, OperationsSettings settings, Clock clock) {
        this.engine = engine;
        this.starts = starts;
        this.letters = letters;
        this.remedies = remedies;
        this.settings = settings;
        this.clock = clock;
    }

    record Reading(Instant at, EngineFigures engine, StartBacklog starts, LetterBacklog letters, long unansweredRemedies) {

        /** 0 where there is none. */
        double seconds(Instant since) {
            return since == null ? 0 : Math.max(0, Duration.between(since, at).toMillis() / 1000.0);
        }
    }

    /** Empty while the database cannot be read; it is not asked again before the time is up. */
    synchronized Optional<Reading> current() {
        var now = clock.instant();
        if (last == null || Duration.between(last.at(), now).abs().compareTo(settings.figuresFor()) >= 0) {
            last = read(now);
        }
        return Optional.of(last).filter(reading -> reading.engine() != null);
    }

    private Reading read(Instant now) {
        try {
            return new Reading(now, engine.figures(), starts.backlog(), letters.backlog(), remedies.unanswered());
        } catch (RuntimeException e) {
            LOG.warn("The figures for operations cannot be read: {}", e.getClass().getSimpleName());
            return new Reading(now, null, null, null, 0);
        }
    }
}
