package io.redress.procedure.verbs;

import io.redress.resolution.SigningRefused;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells whoever may not sign a plan why, as the engine's own refusals do: a 403 over REST, a notice in Tasklist. */
@Component
class SigningWords {

    private final MessageSource messages;

    SigningWords(MessageSource messages) {
        this.messages = messages;
    }

    AuthorizationException refusal(SigningRefused refused) {
        return new AuthorizationException(messages.getMessage("resolution." + refused.reason(), refused.arguments(),
                LocaleContextHolder.getLocale()));
    }
}
