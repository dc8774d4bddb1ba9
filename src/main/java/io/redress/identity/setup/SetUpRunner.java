package io.redress.identity.setup;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Runs all setup steps before the first request is accepted. Nodes that start together wait for each other, so nothing is created twice. */
@Component
class SetUpRunner implements InitializingBean {

    private static final String ONE_NODE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('redress.identity.setup'))::text";

    private final List<SetUp> steps;
    private final TransactionOperations transaction;
    private final JdbcClient database;

    SetUpRunner(List<SetUp> steps, TransactionOperations transaction, JdbcClient database) {
        this.steps = steps;
        this.transaction = transaction;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            database.sql(ONE_NODE_AT_A_TIME).query(String.class).single();
            steps.forEach(SetUp::run);
        });
    }
}
