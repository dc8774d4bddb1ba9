package io.redress.identity.work;

import io.redress.identity.ErrorCodes;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says no in the language of whoever asks, as the engine's own refusals do: a 403 over REST, a notice in Tasklist. */
@Component
class Refusal {

    private final MessageSource messages;

    Refusal(MessageSource messages) {
        this.messages = messages;
    }

    AuthorizationException because(String reason, Object... arguments) {
        return new AuthorizationException(say(reason, arguments));
    }

    BadUserRequestException badRequest(String reason, Object... arguments) {
        return new BadUserRequestException(say(reason, arguments));
    }

    /** What was asked for has been done already, by somebody else or by the procedure. */
    ProcessEngineException notFound(String reason, Object... arguments) {
        return new ProcessEngineException(say(reason, arguments), ErrorCodes.NOT_FOUND);
    }

    private String say(String reason, Object... arguments) {
        return messages.getMessage("identity." + reason, arguments, LocaleContextHolder.getLocale());
    }
}
