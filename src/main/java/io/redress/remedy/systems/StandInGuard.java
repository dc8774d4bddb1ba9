package io.redress.remedy.systems;

import io.redress.remedy.RemedyKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Rejects the stand-in in production unless it is enabled explicitly. */
@Component
class StandInGuard {

    private final boolean allowed;

    StandInGuard(SystemsSettings settings, @Value("${spring.datasource.url:}") String database) {
        this.allowed = settings.standIn().enabled() || !StringUtils.hasText(database);
    }

    void admit(RemedyKind kind) {
        if (!allowed) {
            throw new InvalidConfigurationPropertyValueException(SystemPaths.of(kind).setting("base-url"), null,
                    "Beside a real database every system must be connected. To try out with the stand-in, set"
                            + " redress.systems.stand-in.enabled=true.");
        }
    }
}
