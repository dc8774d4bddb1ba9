package io.redress.identity.signin;

import io.redress.identity.ErrorCodes;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prevents the deletion of a group while it is a candidate for open tasks. */
@Component
class CandidateGroupGuard {

    private final JdbcClient database;
    private final MessageSource messages;

    CandidateGroupGuard(JdbcClient database, MessageSource messages) {
        this.database = database;
        this.messages = messages;
    }

    void refuseWhileOffered(String group) {
        var open = database.sql("select count(distinct task_id_) from act_ru_identitylink where group_id_ = ? and task_id_ is not null")
                .param(group).query(Long.class).single();
        if (open > 0) {
            throw new ProcessEngineException(messages.getMessage("identity.group.hasTasks", new Object[] {group, open},
                    LocaleContextHolder.getLocale()), ErrorCodes.CONFLICT);
        }
    }
}
