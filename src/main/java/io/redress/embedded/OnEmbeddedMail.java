package io.redress.embedded;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** True in the default run, unless a real mail server is named. */
class OnEmbeddedMail extends OnEmbeddedMode {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return super.matches(context, metadata) && !StringUtils.hasText(context.getEnvironment().getProperty("spring.mail.host"));
    }
}
