package io.redress.embedded;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Matches in embedded mode, unless a real mail server is configured. */
class EmbeddedMailCondition extends EmbeddedModeCondition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return super.matches(context, metadata) && !StringUtils.hasText(context.getEnvironment().getProperty("spring.mail.host"));
    }
}
