package io.redress.identity.setup;

import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A new version of a process that a person deploys keeps its history at least as long as the version before: otherwise a deployment would be
 * the way to have the record of every new complaint vanish.
 */
@Component
class KeptHistory {

    private final MessageSource messages;

    KeptHistory(MessageSource messages) {
        this.messages = messages;
    }

    void refuseShorter(ProcessDefinitionEntity process) {
        if (Context.getCommandContext().getAuthentication() != null) {
            before(process.getKey()).filter(days -> process.getHistoryTimeToLive() == null || process.getHistoryTimeToLive() < days)
                    .ifPresent(days -> {
                        throw new BadUserRequestException(messages.getMessage("identity.operation.historyIsKept", new Object[] {days},
                                LocaleContextHolder.getLocale()));
                    });
        }
    }

    private static Optional<Integer> before(String key) {
        return Optional.ofNullable(Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(key))
                .map(ProcessDefinitionEntity::getHistoryTimeToLive);
    }
}
