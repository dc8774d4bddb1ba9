package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Notes written on tasks before the case file stored them are in it after the upgrade, and no longer in the engine. */
@RedressTest
class NotesMigrationTest {

    private static final String OLD = "redress_notes";
    private static final String REFERENCE = "C-2025-000001";

    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired JavaMigration[] inJava;

    private DataSource old;
    private JdbcClient before;

    @BeforeEach
    void anInstallationOfBefore() throws Exception {
        jdbc.sql("create database " + OLD).update();
        try (var connection = database.getConnection()) {
            old = new DriverManagerDataSource(connection.getMetaData().getURL().replaceFirst("/postgres\\b", "/" + OLD), "postgres", "postgres");
        }
        migrate("123");
        before = JdbcClient.create(old);
        before.sql("""
                insert into complaint (reference, status, received_at, tracking_token, channel, language, complainant, subject, narrative)
                values (?, 'RECEIVED', '2026-11-22T08:00:00', 'token', 'WEB', 'en', '{}', '{}', 'It leaks')""").param(REFERENCE).update();
        instance("of-the-case", REFERENCE);
        instance("of-none", "an-order");
        comment("second", "of-the-case", null, "Called again", "2026-01-02");
        comment("first", null, "of-the-case-task", "Mrs Fields was\nannoyed", "2026-01-01");
        comment("elsewhere", null, "of-none-task", "Nothing of a complaint", "2026-01-03");
        before.sql("""
                insert into act_hi_comment (id_, type_, time_, task_id_, action_, message_, user_id_)
                values ('claimed', 'event', '2026-11-22T08:00:00', 'of-the-case-task', 'AddUserLink', 'agent_|_assignee', 'agent')""").update();
        migrate("124");
    }

    private void instance(String id, String businessKey) {
        before.sql("""
                insert into act_hi_procinst (id_, proc_inst_id_, proc_def_id_, business_key_, start_time_, state_) values (?, ?, 'p', ?, '2026-11-22T08:00:00', 'ACTIVE')""")
                .params(id, id, businessKey).update();
        before.sql("insert into act_hi_taskinst (id_, task_def_key_, proc_inst_id_, start_time_) values (?, 'UserTask_VerifyComplaint', ?, '2026-11-22T08:00:00')")
                .params(id + "-task", id).update();
    }

    private void comment(String id, String instance, String task, String text, String day) {
        before.sql("""
                insert into act_hi_comment (id_, type_, time_, task_id_, proc_inst_id_, action_, message_, full_msg_, user_id_)
                values (:id, 'comment', cast(:day as timestamp), :task, :instance, 'AddComment', :short, convert_to(:text, 'UTF8'), 'agent')""")
                .param("id", id).param("day", day).param("task", task).param("instance", instance).param("short", text.replace('\n', ' ')).param("text", text)
                .update();
    }

    @AfterEach
    void drop() {
        jdbc.sql("drop database " + OLD).update();
    }

    @Test
    void theCaseFileHasThemInTheirOrderWithTaskAuthorAndTime() {
        assertThat(before.sql("select at::date || ' ' || actor || ' ' || kind || ' ' || data from case_entry where reference = ? order by id")
                .param(REFERENCE).query(String.class).list()).containsExactly(
                "2026-01-01 agent NOTE {\"task\": \"UserTask_VerifyComplaint\", \"text\": \"Mrs Fields was\\nannoyed\"}",
                "2026-01-02 agent NOTE {\"text\": \"Called again\"}");
    }

    @Test
    void theEngineKnowsWhichEntryItIs() {
        assertThat(before.sql("""
                select c.id_ || ': ' || (e.data ->> 'text') from act_hi_comment c
                  join case_entry e on c.message_ = 'case-entry ' || e.id and convert_from(c.full_msg_, 'UTF8') = c.message_""").query(String.class).list())
                .containsExactlyInAnyOrder("first: Mrs Fields was\nannoyed", "second: Called again");
        assertThat(before.sql("select id_ || ': ' || message_ from act_hi_comment where message_ not like 'case-entry %'").query(String.class).list())
                .containsExactlyInAnyOrder("elsewhere: Nothing of a complaint", "claimed: agent_|_assignee");
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(old).javaMigrations(inJava).target(version).load().migrate();
    }
}
