package io.redress.survival;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients were told: the promises by which Redress is measured. */
final class Journal {

    private static final int AT_FIRST = 25;
    private static final int TASKS_OF_A_COMPLAINT = 5;

    /** Reference by the mark that the narrative bears, for each complaint that was answered with 201. */
    final Map<String, String> filed = new ConcurrentHashMap<>();

    /** Marks of all complaints that were ever sent, answered or not. */
    final Set<String> attempted = ConcurrentHashMap.newKeySet();

    /** Marks of the mails that the mail server accepted, by Message-ID. */
    final Map<String, String> mailed = new ConcurrentHashMap<>();

    /** Key of the task by its id, for each that was answered with 204. */
    final Map<String, String> completed = new ConcurrentHashMap<>();

    /** References whose withdrawal was answered with 204. */
    final Set<String> withdrawn = ConcurrentHashMap.newKeySet();

    /** What clients were told and should not have been. */
    final List<String> surprises = new CopyOnWriteArrayList<>();

    final AtomicInteger repeated = new AtomicInteger();
    final AtomicInteger unanswered = new AtomicInteger();

    /** The staff can only do so much: whoever files waits while too much lies about, or the end of the work is out of sight. */
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
        return ("%d complaints answered with 201 (%d requests repeated, %d without an answer), %d mails accepted, %d tasks completed, "
                + "%d withdrawn").formatted(filed.size(), repeated.get(), unanswered.get(), mailed.size(), completed.size(), withdrawn.size());
    }
}
