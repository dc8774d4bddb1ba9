package io.redress.procedure;

import io.redress.complaint.Reference;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The steps that failed and wait for another try or for a person, and the order to try them again now. A step that has not failed, a
 * deadline above all, cannot be hurried this way. Who gave the order is in the engine's log of operations.
 */
@Service
public class StuckSteps {

    private static final int AT_ONCE = 200;
    private static final int TRIES = 5;
    private static final String STUCK = "(EXCEPTION_STACK_ID_ is not null or RETRIES_ <= 0)";

    private final StuckStepRows rows;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final OnBehalfOf onBehalfOf;
    private final JdbcClient jdbc;
    private final Clock clock;

    StuckSteps(StuckStepRows rows, ManagementService management, ProcessEngine engine, OnBehalfOf onBehalfOf, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.management = management;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.onBehalfOf = onBehalfOf;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that the engine has given up first, then those that are tried again soonest. */
    public List<StuckStep> first(int most) {
        List<StuckStep> found = new ArrayList<>(rows.incidents(most));
        found.addAll(rows.jobs(most));
        return found.subList(0, Math.min(found.size(), most));
    }

    /** The failed deliveries of letters of these complaints, by letter. */
    public Map<UUID, StuckStep> deliveries(Collection<Reference> references) {
        return rows.jobs(references).stream().filter(step -> step.letter() != null)
                .collect(Collectors.toMap(StuckStep::letter, Function.identity(), (first, second) -> first));
    }

    /** The letters of these complaints that an agent is asked to bring to the complainant. */
    public Set<UUID> toPost(Collection<Reference> references) {
        return rows.toPost(references);
    }

    /**
     * Has one step tried again now.
     *
     * @param actor user id
     * @return false where the step is not stuck any more, or is being tried at this moment
     */
    public boolean again(String job, String actor) {
        return tryNow(List.of(job), actor) == 1;
    }

    /** Has all stuck steps tried again now and says how many they are. */
    public int againAll(String actor) {
        var jobs = jdbc.sql("select ID_ from ACT_RU_JOB where " + STUCK + " order by RETRIES_, DUEDATE_").query(String.class).list();
        int done = 0;
        for (int from = 0; from < jobs.size(); from += AT_ONCE) {
            done += tryNow(jobs.subList(from, Math.min(from + AT_ONCE, jobs.size())), actor);
        }
        return done;
    }

    private int tryNow(Collection<String> jobs, String actor) {
        OptimisticLockingException collision = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return onBehalfOf.get(actor, () -> order(stuck(jobs)));
            } catch (OptimisticLockingException e) {
                collision = e;
            }
        }
        throw collision;
    }

    /** Those that nobody works on at this moment, by the tries they have left. */
    private Map<Integer, List<String>> stuck(Collection<String> jobs) {
        return jdbc.sql("select ID_, RETRIES_ from ACT_RU_JOB where ID_ in (:jobs) and " + STUCK
                        + " and (LOCK_EXP_TIME_ is null or LOCK_EXP_TIME_ < :now)")
                .param("jobs", jobs).param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, n) -> Map.entry(row.getInt("RETRIES_"), row.getString("ID_"))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private int order(Map<Integer, List<String>> byTries) {
        byTries.forEach((left, jobs) -> management.setJobRetries(left > 0 ? left : engine.getDefaultNumberOfRetries())
                .jobIds(jobs).dueDate(Date.from(clock.instant())).execute());
        return byTries.values().stream().mapToInt(List::size).sum();
    }
}
