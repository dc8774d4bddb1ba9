package io.redress.tasks;

import io.redress.identity.Accounts;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which groups, and which of them can work at present: existing, not locked and not away. */
@Repository
class Colleagues {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CompanyCalendar calendar;
    private final Clock clock;

    Colleagues(JdbcClient jdbc, Accounts accounts, CompanyCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.calendar = calendar;
        this.clock = clock;
    }

    boolean exists(String user) {
        return jdbc.sql("select exists (select 1 from act_id_user where id_ = ?)").param(user).query(Boolean.class).single();
    }

    boolean isOpen(String user) {
        return accounts.isOpen(user);
    }

    boolean isAway(String user) {
        return jdbc.sql("""
                select exists (select 1 from absence where user_id = ? and cancelled_at is null and ? between from_day and to_day)""")
                .params(user, calendar.today()).query(Boolean.class).single();
    }

    List<String> groupsOf(String user) {
        return jdbc.sql("select group_id_ from act_id_membership where user_id_ = ?").param(user).query(String.class).list();
    }

    /** Members that are not locked, ordered by name. */
    List<Colleague> members(Collection<String> groups) {
        return groups.isEmpty() ? List.of() : jdbc.sql("""
                select person.id_, trim(concat_ws(' ', person.first_, person.last_)) as name from act_id_user person
                where (person.lock_exp_time_ is null or person.lock_exp_time_ <= :now)
                  and person.id_ in (select user_id_ from act_id_membership where group_id_ in (:groups))
                order by name, person.id_""")
                .param("groups", groups).param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Colleague(row.getString("id_"), row.getString("name"))).list();
    }

    /** Members that can take a task now, by group, ordered by name. */
    Map<String, List<Colleague>> in(Collection<String> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select member.group_id_, person.id_, trim(concat_ws(' ', person.first_, person.last_)) as name
                from act_id_membership member join act_id_user person on person.id_ = member.user_id_
                where member.group_id_ in (:groups) and (person.lock_exp_time_ is null or person.lock_exp_time_ <= :now)
                  and not exists (select 1 from absence away
                    where away.user_id = person.id_ and away.cancelled_at is null and :today between away.from_day and away.to_day)
                order by name, person.id_""")
                .param("groups", groups).param("now", Timestamp.from(clock.instant())).param("today", calendar.today())
                .query((row, n) -> Map.entry(row.getString("group_id_"), new Colleague(row.getString("id_"), row.getString("name")))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
