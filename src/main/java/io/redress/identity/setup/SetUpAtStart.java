package io.redress.identity.setup;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sets up before the first request is taken. Nodes that start together wait for each other, so nothing is made twice. */
@Component
class SetUpAtStart implements InitializingBean {

    private static final String ONE_NODE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('redress.identity.setup'))::text";

    private final List<SetUp> parts;
    private final TransactionOperations transaction;
    private final JdbcClient database;

    SetUpAtStart(List<SetUp> parts, TransactionOperations transaction, JdbcClient database) {
        this.parts = parts;
        this.transaction = transaction;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            database.sql(ONE_NODE_AT_A_TIME).query(String.class).single();
            parts.forEach(SetUp::run);
        });
    }
}
