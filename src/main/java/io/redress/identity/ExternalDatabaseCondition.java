package io.redress.identity;

import io.redress.embedded.EmbeddedModeCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches when an external database is configured: nothing is seeded, and every setting is required. */
public class ExternalDatabaseCondition extends EmbeddedModeCondition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !super.matches(context, metadata);
    }
}
