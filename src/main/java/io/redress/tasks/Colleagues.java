package io.redress.tasks;

import io.redress.complaint.CompanyDays;
import io.redress.engine.query.DirectoryUser;
import io.redress.engine.query.UserQueries;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is in which groups, and which of them can work at present: existing, not locked and not away. */
@Component
class Colleagues {

    private final UserQueries users;
    private final AbsenceTable absences;
    private final CompanyDays calendar;

    Colleagues(UserQueries users, AbsenceTable absences, CompanyDays calendar) {
        this.users = users;
        this.absences = absences;
        this.calendar = calendar;
    }

    boolean exists(String user) {
        return users.exists(user);
    }

    boolean isOpen(String user) {
        return users.isOpen(user);
    }

    boolean isAway(String user) {
        return away().contains(user);
    }

    List<String> groupsOf(String user) {
        return users.groupsOf(user);
    }

    /** The ids of all members. */
    Set<String> ids(Collection<String> groups) {
        return users.members(groups);
    }

    /** Members that are not locked, ordered by name. */
    List<Colleague> members(Collection<String> groups) {
        return groups.isEmpty() ? List.of() : users.openMembers(groups).stream().map(Colleagues::colleague).toList();
    }

    /** Members that can take a task now, by group, ordered by name. */
    Map<String, List<Colleague>> in(Collection<String> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        var away = away();
        return users.openMembersByGroup(groups).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                group -> group.getValue().stream().filter(user -> !away.contains(user.id())).map(Colleagues::colleague).toList(),
                (first, second) -> first, LinkedHashMap::new));
    }

    private Set<String> away() {
        return absences.on(calendar.today()).keySet();
    }

    private static Colleague colleague(DirectoryUser user) {
        return new Colleague(user.id(), user.name());
    }
}
