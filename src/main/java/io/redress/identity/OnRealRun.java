package io.redress.identity;

import io.redress.embedded.OnEmbeddedMode;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True when a real database is configured: nothing is seeded, and every setting must be given. */
public class OnRealRun extends OnEmbeddedMode {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !super.matches(context, metadata);
    }
}
