package io.redress.procedure.verbs;

import io.redress.resolution.SigningRefusedException;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells users who may not sign a plan why, in the same way as the engine's own refusals: a 403 over REST, a notice in Tasklist. */
@Component
class SigningMessages {

    private final MessageSource messages;

    SigningMessages(MessageSource messages) {
        this.messages = messages;
    }

    AuthorizationException refusal(SigningRefusedException refused) {
        return new AuthorizationException(messages.getMessage("resolution." + refused.reason(), refused.arguments(),
                LocaleContextHolder.getLocale()));
    }
}
