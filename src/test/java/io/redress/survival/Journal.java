package io.redress.survival;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What was confirmed to clients: the promises that Redress is measured by. */
final class Journal {

    private static final int AT_FIRST = 25;
    private static final int TASKS_OF_A_COMPLAINT = 5;

    /** References by the marker in the narrative, for each complaint that was answered with 201. */
    final Map<String, String> filed = new ConcurrentHashMap<>();

    /** Markers of all complaints that were ever sent, answered or not. */
    final Set<String> attempted = ConcurrentHashMap.newKeySet();

    /** Markers of the mails that the mail server accepted, by Message-ID. */
    final Map<String, String> mailed = new ConcurrentHashMap<>();

    /** Task keys by task id, for each that was answered with 204. */
    final Map<String, String> completed = new ConcurrentHashMap<>();

    /** References whose withdrawal was answered with 204. */
    final Set<String> withdrawn = ConcurrentHashMap.newKeySet();

    /** Responses that clients should not have received. */
    final List<String> surprises = new CopyOnWriteArrayList<>();

    final AtomicInteger repeated = new AtomicInteger();
    final AtomicInteger unanswered = new AtomicInteger();

    /** Staff capacity is limited: clients stop filing while the backlog is too large, or the end of the work is out of sight. */
    boolean staffKeepsUp() {
        return filed.size() + mailed.size() < AT_FIRST + completed.size() / TASKS_OF_A_COMPLAINT;
    }

    void filed(String mark, String reference) {
        var before = filed.put(mark, reference);
        if (before != null && !before.equals(reference)) {
            surprises.add(mark + " was answered with " + before + " and with " + reference);
        }
    }

    @Override
    public String toString() {
        return ("%d complaints answered with 201 (%d requests repeated, %d without an answer), %d mails accepted, "
                + "%d tasks completed, %d withdrawn")
                .formatted(filed.size(), repeated.get(), unanswered.get(), mailed.size(), completed.size(), withdrawn.size());
    }
}
