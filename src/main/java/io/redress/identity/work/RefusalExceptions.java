package io.redress.identity.work;

import io.redress.identity.ErrorCodes;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Creates exceptions with messages in the caller's language that are reported like the engine's own: a 403 over REST, a notification in Tasklist. */
@Component
class RefusalExceptions {

    private final MessageSource messages;

    RefusalExceptions(MessageSource messages) {
        this.messages = messages;
    }

    AuthorizationException because(String reason, Object... arguments) {
        return new AuthorizationException(message(reason, arguments));
    }

    BadUserRequestException badRequest(String reason, Object... arguments) {
        return new BadUserRequestException(message(reason, arguments));
    }

    /** For a request that somebody else or the procedure has already fulfilled. */
    ProcessEngineException notFound(String reason, Object... arguments) {
        return new ProcessEngineException(message(reason, arguments), ErrorCodes.NOT_FOUND);
    }

    private String message(String reason, Object... arguments) {
        return messages.getMessage("identity." + reason, arguments, LocaleContextHolder.getLocale());
    }
}
