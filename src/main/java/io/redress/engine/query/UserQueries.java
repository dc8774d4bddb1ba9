package io.redress.engine.query;

import io.redress.shared.Rows;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which accounts exist, are locked, and are members of which groups. */
@Repository
public class UserQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    public UserQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean exists(String user) {
        return jdbc.sql("select exists (select 1 from act_id_user where id_ = ?)").param(user).query(Boolean.class).single();
    }

    /** Whether the account exists and is not locked. */
    public boolean isOpen(String user) {
        return jdbc.sql("select exists (select 1 from act_id_user where id_ = ? and (lock_exp_time_ is null or lock_exp_time_ <= ?))")
                .params(user, now()).query(Boolean.class).single();
    }

    public List<String> groupsOf(String user) {
        return jdbc.sql("select group_id_ from act_id_membership where user_id_ = ?").param(user).query(String.class).list();
    }

    /** The ids of all members, locked or not. */
    public Set<String> members(Collection<String> groups) {
        return jdbc.sql("select user_id_ from act_id_membership where group_id_ in (:groups)").param("groups", Rows.nonEmpty(groups))
                .query(String.class).set();
    }

    /** Members that are not locked, ordered by name. */
    public List<DirectoryUser> openMembers(Collection<String> groups) {
        return jdbc.sql("""
                select person.id_, trim(concat_ws(' ', person.first_, person.last_)) as name from act_id_user person
                where (person.lock_exp_time_ is null or person.lock_exp_time_ <= :now)
                  and person.id_ in (select user_id_ from act_id_membership where group_id_ in (:groups))
                order by name, person.id_""")
                .param("groups", Rows.nonEmpty(groups)).param("now", now())
                .query((row, n) -> new DirectoryUser(row.getString("id_"), row.getString("name"))).list();
    }

    /** Members that are not locked, by group, ordered by name. */
    public Map<String, List<DirectoryUser>> openMembersByGroup(Collection<String> groups) {
        return jdbc.sql("""
                select member.group_id_, person.id_, trim(concat_ws(' ', person.first_, person.last_)) as name
                from act_id_membership member join act_id_user person on person.id_ = member.user_id_
                where member.group_id_ in (:groups) and (person.lock_exp_time_ is null or person.lock_exp_time_ <= :now)
                order by name, person.id_""")
                .param("groups", Rows.nonEmpty(groups)).param("now", now())
                .query((row, n) -> Map.entry(row.getString("group_id_"), new DirectoryUser(row.getString("id_"), row.getString("name")))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
