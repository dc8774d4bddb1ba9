package io.redress.procedure;

import io.redress.complaint.Reference;
import io.redress.engine.EngineCommands;
import io.redress.engine.query.FailedJobQueries;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Service;

/**
 * The failed steps that wait for a retry or for a person, and the operation that retries them now. A step that has not failed, a deadline in
 * particular, cannot be triggered early this way. The engine's operation log records who ordered it.
 */
@Service
public class FailedSteps {

    private static final int AT_ONCE = 200;
    private static final int TRIES = 5;

    private final FailedStepRows rows;
    private final ManagementService management;
    private final EngineCommands commands;
    private final AsUser asUser;
    private final FailedJobQueries failed;
    private final Clock clock;

    FailedSteps(FailedStepRows rows, ManagementService management, EngineCommands commands, AsUser asUser, FailedJobQueries failed, Clock clock) {
        this.rows = rows;
        this.management = management;
        this.commands = commands;
        this.asUser = asUser;
        this.failed = failed;
        this.clock = clock;
    }

    /** Steps that the engine has given up first, then those that are retried soonest. */
    public List<FailedStep> first(int most) {
        List<FailedStep> found = new ArrayList<>(rows.incidents(most));
        found.addAll(rows.jobs(most));
        return found.subList(0, Math.min(found.size(), most));
    }

    /** The failed letter deliveries of these complaints, by letter. */
    public Map<UUID, FailedStep> deliveries(Collection<Reference> references) {
        return rows.jobs(references).stream().filter(step -> step.letter() != null)
                .collect(Collectors.toMap(FailedStep::letter, Function.identity(), (first, second) -> first));
    }

    /** The letters of these complaints that an agent has been asked to deliver to the complainant. */
    public Set<UUID> toPost(Collection<Reference> references) {
        return rows.toPost(references);
    }

    /**
     * Retries one step now.
     *
     * @param actor user id
     * @return false if the step is no longer failed, or is being executed at this moment
     */
    public boolean again(String job, String actor) {
        return tryNow(List.of(job), actor) == 1;
    }

    /** Retries all failed steps now and returns their number. */
    public int againAll(String actor) {
        var jobs = failed.ids();
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
                return asUser.get(actor, () -> order(failed.unlocked(jobs)));
            } catch (OptimisticLockingException e) {
                collision = e;
            }
        }
        throw collision;
    }

    private int order(Map<Integer, List<String>> byTries) {
        byTries.forEach((left, jobs) -> management.setJobRetries(left > 0 ? left : commands.defaultRetries())
                .jobIds(jobs).dueDate(Date.from(clock.instant())).execute());
        return byTries.values().stream().mapToInt(List::size).sum();
    }
}
