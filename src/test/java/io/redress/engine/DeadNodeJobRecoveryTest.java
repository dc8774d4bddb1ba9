package io.redress.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.TestClock;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A complaint must not get stuck because the node that had locked its next job is dead. */
@RedressTest
class DeadNodeJobRecoveryTest {

    @Autowired DeadNodeJobRecovery jobs;
    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void twoNodesHaveTakenAJob() {
        var now = LocalDateTime.ofInstant(TestClock.get().instant(), ZoneOffset.UTC);
        for (var node : List.of("living", "dead")) {
            jdbc.sql("""
                    insert into ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_, SUSPENSION_STATE_, CREATE_TIME_, DUEDATE_, LOCK_OWNER_, LOCK_EXP_TIME_)
                    values ('job of ' || :node, 1, 'message', 3, 1, :now, :due, :node, :due)""")
                    .param("node", node).param("now", now).param("due", now.plusMinutes(5)).update();
        }
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from ACT_RU_JOB where ID_ like 'job of %'").update();
    }

    @Test
    void areFreeAtOnceWhileThoseOfALivingNodeStayTaken() throws SQLException {
        var sign = new Heartbeat(database, "living");
        assertThat(sign.give()).as("first sign").isFalse();
        assertThat(sign.give()).as("later sign").isTrue();

        jobs.giveBack();
        assertThat(taken()).containsExactly("job of living");

        sign.close();
        jobs.giveBack();
        assertThat(taken()).isEmpty();
    }

    private List<String> taken() {
        return jdbc.sql("select ID_ from ACT_RU_JOB where ID_ like 'job of %' and (LOCK_OWNER_ is not null or LOCK_EXP_TIME_ is not null)")
                .query(String.class).list();
    }
}
