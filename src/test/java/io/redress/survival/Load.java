package io.redress.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** People who file, write and work concurrently, from the start to {@link #close}. */
final class Load implements AutoCloseable {

    private static final Map<String, String> STAFF = Map.of("agent", "agents", "agent2", "agents", "quality", "unit-quality",
            "supervisor", "supervisors", "manager", "managers", "executive", "executives");

    private final Redress redress;
    private final Journal journal;
    private final List<Thread> outside = new ArrayList<>();
    private final List<Thread> staff = new ArrayList<>();
    private volatile boolean filing = true;
    private volatile boolean working = true;

    Load(Redress redress, Journal journal) {
        this.redress = redress;
        this.journal = journal;
    }

    Load complainants(int number, Random random) {
        for (int i = 0; i < number; i++) {
            outside.add(started("complainant-" + i,
                    new Complainant(redress, journal, new Random(random.nextLong()), () -> filing)));
        }
        return this;
    }

    Load correspondent() {
        outside.add(started("correspondent", new Correspondent(redress, journal, () -> filing)));
        return this;
    }

    Load staff() {
        STAFF.forEach((user, group) -> staff.add(started(user, new Colleague(redress, user, group, journal, () -> working))));
        return this;
    }

    private static Thread started(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Stops filing; clients waiting for an answer get it first. */
    void stopFiling() throws InterruptedException {
        filing = false;
        for (var thread : outside) {
            thread.join(90_000);
            if (thread.isAlive()) {
                throw new AssertionError(thread.getName() + " gets no answer");
            }
        }
    }

    @Override
    public void close() {
        filing = false;
        working = false;
        outside.forEach(Thread::interrupt);
        staff.forEach(Thread::interrupt);
    }
}
