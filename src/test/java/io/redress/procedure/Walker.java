package io.redress.procedure;

import io.redress.complaint.Filing;
import io.redress.complaint.Reference;
import io.redress.forms.RandomAnswers;
import io.redress.identity.DemoUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Takes one complaint from filing to its end, with random choices that the forms allow, as a user who may make them. */
final class Walker {

    private static final int STEPS = 300;

    private final ProcessEngine engine;
    private final ComplaintProcedure procedure;
    private final Random random;
    private final RandomAnswers answers;
    private final List<String> path = new ArrayList<>();

    Walker(ProcessEngine engine, ComplaintProcedure procedure, Random random, Clock clock) {
        this.engine = engine;
        this.procedure = procedure;
        this.random = random;
        this.answers = new RandomAnswers(random, clock);
    }

    /** @return the complaint's walk, ended; the caller asserts how */
    Walk walk(Filing filing, Walk walk) {
        path.add(filing.claim() == null ? "no claim" : filing.claim().toString());
        walk.on();
        for (int step = 0; step < STEPS && !walk.ended(); step++) {
            var open = open(walk.reference());
            if (open.isEmpty()) {
                throw new AssertionError(walk.reference() + " waits for nobody and has not ended: " + this);
            }
            if (random.nextInt(40) == 0 && !walk.status().isFinal()) {
                path.add("withdrawn");
                procedure.withdraw(walk.reference(), "Settled otherwise", "complainant");
            } else {
                work(walk, open.get(random.nextInt(open.size())));
            }
            walk.on();
        }
        return walk;
    }

    private List<Task> open(Reference reference) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(reference.value()).initializeFormKeys().list();
    }

    /** As any of the candidates that the rules allow. */
    private void work(Walk walk, Task task) {
        AuthorizationException refusal = null;
        for (var user : candidates(task)) {
            try {
                walk.asUser(user, () -> answer(task, user));
                return;
            } catch (AuthorizationException e) {
                refusal = e;
            }
        }
        throw new AssertionError("Nobody may do " + task.getTaskDefinitionKey() + ": " + this, refusal);
    }

    private void answer(Task task, String user) {
        engine.getTaskService().claim(task.getId(), user);
        var filledIn = answers.to(form(task), seen(task));
        path.add(user + " " + task.getTaskDefinitionKey() + " " + filledIn);
        engine.getFormService().submitTaskForm(task.getId(), new LinkedHashMap<>(filledIn));
    }

    private String form(Task task) {
        try (var form = engine.getFormService().getDeployedTaskForm(task.getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> seen(Task task) {
        return engine.getFormService().getTaskFormVariables(task.getId());
    }

    private List<String> candidates(Task task) {
        var groups = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).toList();
        var users = new ArrayList<>(DemoUser.ALL.stream().filter(user -> groups.contains(user.group())).map(DemoUser::id).toList());
        Collections.shuffle(users, random);
        return users;
    }

    /** What happened, for analysing a failure. */
    @Override
    public String toString() {
        return String.join("\n  ", path);
    }
}
