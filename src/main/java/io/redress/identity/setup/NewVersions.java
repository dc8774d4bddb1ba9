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
 * What a new version of a process that a person deploys may not take back: it keeps its history at least as long as the version before, and
 * a process that only its callers start stays so. Otherwise a deployment would be the way around both.
 */
@Component
class NewVersions {

    private final MessageSource messages;

    NewVersions(MessageSource messages) {
        this.messages = messages;
    }

    void check(ProcessDefinitionEntity process) {
        if (Context.getCommandContext().getAuthentication() != null) {
            before(process.getKey()).ifPresent(before -> check(before, process));
        }
    }

    private void check(ProcessDefinitionEntity before, ProcessDefinitionEntity process) {
        var days = before.getHistoryTimeToLive();
        if (days != null && (process.getHistoryTimeToLive() == null || process.getHistoryTimeToLive() < days)) {
            throw refusal("operation.historyIsKept", days);
        }
        if (isCalledOnly(before) && !isCalledOnly(process)) {
            throw refusal("start.staysCalledOnly", process.getKey());
        }
    }

    private static boolean isCalledOnly(ProcessDefinitionEntity process) {
        return Groups.NOBODY.equals(process.getProperty(Groups.STARTABLE_BY));
    }

    private static Optional<ProcessDefinitionEntity> before(String key) {
        return Optional.ofNullable(Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(key))
                .map(latest -> Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(latest.getId()));
    }

    private BadUserRequestException refusal(String reason, Object argument) {
        return new BadUserRequestException(messages.getMessage("identity." + reason, new Object[] {argument}, LocaleContextHolder.getLocale()));
    }
}
