package io.redress.identity.setup;

import io.redress.identity.Groups;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Restricts new versions of a process that a user deploys: the history time to live must not be shorter than in the previous version, and a process
 * that only call activities may start stays so. Otherwise a deployment could circumvent both rules.
 */
@Component
class VersionPolicy {

    private final MessageSource messages;

    VersionPolicy(MessageSource messages) {
        this.messages = messages;
    }

    void check(ProcessDefinitionEntity process) {
        if (Context.getCommandContext().getAuthentication() != null) {
            previous(process.getKey()).ifPresent(previous -> check(previous, process));
        }
    }

    private void check(ProcessDefinitionEntity previous, ProcessDefinitionEntity process) {
        var days = previous.getHistoryTimeToLive();
        if (days != null && (process.getHistoryTimeToLive() == null || process.getHistoryTimeToLive() < days)) {
            throw refusal("operation.historyIsKept", days);
        }
        if (isCalledOnly(previous) && !isCalledOnly(process)) {
            throw refusal("start.staysCalledOnly", process.getKey());
        }
    }

    private static boolean isCalledOnly(ProcessDefinitionEntity process) {
        return Groups.NOBODY.equals(process.getProperty(Groups.STARTABLE_BY));
    }

    private static Optional<ProcessDefinitionEntity> previous(String key) {
        return Optional.ofNullable(Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(key))
                .map(latest -> Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(latest.getId()));
    }

    private BadUserRequestException refusal(String reason, Object argument) {
        return new BadUserRequestException(messages.getMessage("identity." + reason, new Object[] {argument}, LocaleContextHolder.getLocale()));
    }
}
