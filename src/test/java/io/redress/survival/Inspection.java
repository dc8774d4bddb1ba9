package io.redress.survival;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Compares what was confirmed to clients with what is stored. */
final class Inspection {

    private static final Duration STANDSTILL = Duration.ofMinutes(2);

    private final Redress redress;
    private final Journal journal;
    private final Supplier<Map<String, Long>> inBox;
    private final Map<String, String> promises;
    private final List<String> broken = new ArrayList<>();
    private long complaints;
    private long letters;
    private long lettersTwice;

    /**
     * @param inBox how often each Message-ID is in the mailbox
     * @param promises queries by what they check, see {@link Promises}
     */
    Inspection(Redress redress, Journal journal, Supplier<Map<String, Long>> inBox, Map<String, String> promises) {
        this.redress = redress;
        this.journal = journal;
        this.inBox = inBox;
        this.promises = promises;
    }

    /** While the staff keeps working: until nothing is in progress any more. Being slow is not a failure, standing still is. */
    void awaitQuiet() {
        Await.of(STANDSTILL).until("every procedure comes to its end, see " + redress.log(), journal.completed::size, () -> {
            try (var books = books()) {
                return arrived(books) && books.count("select count(*) from complaint") > 0
                        && books.count("select count(*) from act_ru_execution") == 0;
            }
        });
    }

    /** Mail is processed some time after it was accepted. */
    private boolean arrived(Books books) throws SQLException {
        return !mailIsADoor(books)
                || books.count("select count(*) from mail_handled where result = 'COMPLAINT'") >= journal.mailed.size();
    }

    private static boolean mailIsADoor(Books books) throws SQLException {
        return books.hasTable("mail_handled");
    }

    List<String> brokenPromises() throws SQLException {
        broken.addAll(journal.surprises);
        try (var books = books()) {
            complaints(books);
            tasks(books);
            for (var promise : promises.entrySet()) {
                books.rows(promise.getValue()).forEach(row -> broken.add("Broken: " + promise.getKey() + ": " + row));
            }
            letters(books);
        }
        return broken;
    }

    private Books books() throws SQLException {
        return new Books(redress.database().connect());
    }

    private void complaints(Books books) throws SQLException {
        var marks = books.rows("select substring(narrative from 'mark-[0-9a-f-]+') || ' ' || reference from complaint").stream()
                .map(row -> row.split(" "))
                .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
        complaints = marks.values().stream().mapToLong(List::size).sum();
        journal.filed.forEach((mark, reference) -> require(List.of(reference).equals(marks.get(mark)),
                "%s was answered with %s and is there as %s", mark, reference, marks.get(mark)));
        journal.attempted.forEach(mark -> require(marks.getOrDefault(mark, List.of()).size() <= 1,
                "%s is there as %s", mark, marks.get(mark)));
        if (mailIsADoor(books)) {
            journal.mailed.values().forEach(mark -> require(marks.getOrDefault(mark, List.of()).size() == 1,
                    "Mail %s is there as %s", mark, marks.get(mark)));
        }
        var status = books.map("select reference, status from complaint");
        journal.withdrawn.forEach(reference -> require(
                "WITHDRAWN".equals(status.get(reference)), "%s was withdrawn and is %s", reference,
                status.get(reference)));
    }

    private void tasks(Books books) throws SQLException {
        var done = books.map("select id_, task_def_key_ from act_hi_taskinst "
                + "where delete_reason_ = 'completed' and end_time_ is not null");
        journal.completed.forEach((id, key) -> require(key.equals(done.get(id)), "%s %s was completed and is not", key, id));
    }

    private void letters(Books books) throws SQLException {
        var mails = inBox.get();
        var written = books.map(
                "select '<' || id || '@redress.example>', reference || ' ' || name from letter where channel = 'EMAIL'");
        letters = written.size();
        written.forEach((id, letter) -> {
            long copies = mails.getOrDefault(id, 0L);
            lettersTwice += copies == 2 ? 1 : 0;
            require(copies == 1 || copies == 2, "Letter %s %s is %d times in the mail box", letter, id, copies);
        });
        mails.keySet().forEach(id -> require(
                written.containsKey(id) || journal.mailed.containsKey(id) || id.contains("@home.example"),
                "Nobody knows mail %s", id));
        journal.mailed.keySet().forEach(id -> require(mails.containsKey(id), "Mail %s was accepted and is not in the box", id));
    }

    private void require(boolean kept, String otherwise, Object... facts) {
        if (!kept) {
            broken.add(otherwise.formatted(facts));
        }
    }

    @Override
    public String toString() {
        return "%s; found %d complaints, %d letters by mail of which %d twice, %d broken promises"
                .formatted(journal, complaints, letters,
                lettersTwice, broken.size());
    }
}
