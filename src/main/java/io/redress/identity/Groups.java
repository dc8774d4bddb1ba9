package io.redress.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Group ids of the procedure, as used in models and tables. */
public final class Groups {

    public static final String ADMINISTRATORS = "camunda-admin";
    public static final String AGENTS = "agents";
    public static final String SUPERVISORS = "supervisors";
    public static final String MANAGERS = "managers";
    public static final String EXECUTIVES = "executives";
    public static final String ANALYSTS = "analysts";
    public static final String AUDITORS = "auditors";
    /** Operators suspend and activate definitions, instances and jobs, and set the history time to live; they do not work on complaints. */
    public static final String OPERATORS = "operators";
    /** Monitoring clients, which may only read the metrics. */
    public static final String MONITORING = "monitoring";
    /** The process property that names the groups that may start it, and its value if only call activities may. */
    public static final String STARTABLE_BY = "startableBy";
    public static final String NOBODY = "none";
    public static final String UNIT_PREFIX = "unit-";
    public static final List<String> UNITS = List.of("quality", "logistics", "service", "technical", "finance", "legal");

    /** All groups that work on complaints, across units and levels; task candidates are always among them. */
    public static final List<String> WORKING = Stream.concat(
            Stream.of(AGENTS, SUPERVISORS, MANAGERS, EXECUTIVES), UNITS.stream().map(unit -> UNIT_PREFIX + unit)).toList();

    private static final List<String> READERS_OF_PERSONAL_DATA =
            List.of(ADMINISTRATORS, AGENTS, SUPERVISORS, MANAGERS, EXECUTIVES, AUDITORS);

    private Groups() {}

    /** Whether a member of these groups may read names, contact details and free text in case files (J2). */
    public static boolean mayReadPersonalData(Collection<String> groups) {
        return !Collections.disjoint(groups, READERS_OF_PERSONAL_DATA) || groups.stream().anyMatch(group -> group.startsWith(UNIT_PREFIX));
    }
}
