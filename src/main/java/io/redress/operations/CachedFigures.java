package io.redress.operations;

import io.redress.correspondence.LetterBacklog;
import io.redress.correspondence.Letters;
import io.redress.engine.EngineMetrics;
import io.redress.engine.EngineStatistics;
import io.redress.procedure.PendingStartBacklog;
import io.redress.procedure.PendingStarts;
import io.redress.remedy.Remedies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A snapshot of all figures from the database, cached for a while, so that many scrapes cost no more than one. */
@Component
class CachedFigures {

    private static final Logger LOG = LoggerFactory.getLogger(CachedFigures.class);

    private final EngineMetrics engine;
    private final PendingStarts starts;
    private final Letters letters;
    private final Remedies remedies;
    private final OperationsSettings settings;
    private final Clock clock;
    private Reading last;

    CachedFigures(EngineMetrics engine, PendingStarts starts, Letters letters, Remedies remedies, OperationsSettings settings, Clock clock) {
        this.engine = engine;
        this.starts = starts;
        this.letters = letters;
        this.remedies = remedies;
        this.settings = settings;
        this.clock = clock;
    }

    record Reading(Instant at, EngineStatistics engine, PendingStartBacklog starts, LetterBacklog letters, long unansweredRemedies) {

        /** 0 if there is none. */
        double seconds(Instant since) {
            return since == null ? 0 : Math.max(0, Duration.between(since, at).toMillis() / 1000.0);
        }
    }

    /** Empty while the database cannot be read; it is not queried again until the cache period is over. */
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
