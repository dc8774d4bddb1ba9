package io.redress.tasks;

import io.redress.complaint.Page;
import io.redress.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recorded absences. A cancelled absence is kept but no longer counts. */
@Repository
class AbsenceTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AbsenceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the end of the transaction no other absence can be entered for the same user. */
    void lock(String user) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 131))").param(user).query((row, n) -> n).list();
    }

    Absence add(String user, String deputy, LocalDate from, LocalDate to, String enteredBy) {
        var absence = new Absence(UUID.randomUUID(), user, deputy, from, to, enteredBy, clock.instant());
        jdbc.sql("insert into absence (id, user_id, deputy, from_day, to_day, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(absence.id(), user, deputy, from, to, enteredBy, Timestamp.from(absence.enteredAt())).update();
        return absence;
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql("select * from absence where id = ? and cancelled_at is null").param(id).query(AbsenceTable::read).optional();
    }

    /** The first absence that overlaps these days. */
    Optional<Absence> within(String user, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select * from absence where user_id = ? and cancelled_at is null and from_day <= ? and to_day >= ? order by from_day limit 1""")
                .params(user, to, from).query(AbsenceTable::read).optional();
    }

    /** The absences of a day, by user. */
    Map<String, Absence> on(LocalDate day) {
        return jdbc.sql("select * from absence where cancelled_at is null and ? between from_day and to_day").param(day)
                .query(AbsenceTable::read).list().stream().collect(Collectors.toMap(Absence::user, Function.identity(), (first, second) -> first));
    }

    void cancel(UUID id, String by) {
        jdbc.sql("update absence set cancelled_by = ?, cancelled_at = ? where id = ? and cancelled_at is null")
                .params(by, Timestamp.from(clock.instant()), id).update();
    }

    /** Leaves nothing behind for a later user with the same id. */
    void forget(String user) {
        jdbc.sql("delete from absence where user_id = ?").param(user).update();
        jdbc.sql("update absence set deputy = null where deputy = ?").param(user).update();
    }

    /**
     * Absences that are not over, the next one first.
     *
     * @param reader sees his own and those in which he is the deputy
     * @param supervised users whose absences he sees as well; null for everybody
     */
    Page<Absence> page(String reader, Collection<String> supervised, LocalDate today, int page, int size) {
        var found = jdbc.sql("""
                select * from absence
                where cancelled_at is null and to_day >= :today and (:everybody or user_id = :reader or deputy = :reader
                  or user_id in (:supervised))
                order by from_day, user_id, id limit :most offset :from""")
                .param("today", today).param("everybody", supervised == null).param("reader", reader)
                .param("supervised", supervised == null || supervised.isEmpty() ? List.of("") : supervised)
                .param("most", size + 1).param("from", (long) page * size)
                .query(AbsenceTable::read).list();
        return new Page<>(found.stream().limit(size).toList(), page, size, found.size() > size);
    }

    private static Absence read(ResultSet row, int n) throws SQLException {
        return new Absence(row.getObject("id", UUID.class), row.getString("user_id"), row.getString("deputy"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getString("entered_by"),
                Rows.instant(row, "entered_at"));
    }
}
