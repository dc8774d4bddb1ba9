package io.redress.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;

/** Counts where table {@code complaint-triage} and people agree. */
class TriageFigures {

    private final DecisionTables tables;
    private final Map<String, Integer> confusions = new TreeMap<>();
    private int judged;
    private int likeliest;
    private int twoLikeliest;
    private int other;
    private int emergencies;
    private int found;
    private int falseAlarms;

    private TriageFigures(DecisionTables tables) {
        this.tables = tables;
    }

    static Collector<JudgedComplaints.Judged, ?, TriageFigures> collector(DecisionTables tables) {
        return Collector.of(() -> new TriageFigures(tables), TriageFigures::count, (one, another) -> {
            throw new UnsupportedOperationException("counted one after the other");
        });
    }

    private void count(JudgedComplaints.Judged complaint) {
        var facts = new HashMap<String, Object>(Map.of("narrative", complaint.text(), "claim", Map.of(), "subject", Map.of("technicalData", List.of())));
        var result = tables.evaluate("complaint-triage", Map.of("complaint", facts)).get(0);
        boolean alarm = "EMERGENCY".equals(result.get("severity"));
        emergencies += complaint.emergency() ? 1 : 0;
        found += complaint.emergency() && alarm ? 1 : 0;
        falseAlarms += !complaint.emergency() && alarm ? 1 : 0;
        if (!complaint.causes().isEmpty()) {
            countCause(complaint.causes(), (String) result.get("cause"), (String) result.get("secondCause"));
        }
    }

    private void countCause(List<String> accepted, String first, String second) {
        judged++;
        boolean right = accepted.contains(first);
        likeliest += right ? 1 : 0;
        twoLikeliest += right || accepted.contains(second) ? 1 : 0;
        other += "OTHER".equals(first) ? 1 : 0;
        if (!right) {
            confusions.merge(accepted.get(0) + " taken for " + first, 1, Integer::sum);
        }
    }

    int judged() {
        return judged;
    }

    double likeliest() {
        return (double) likeliest / judged;
    }

    double twoLikeliest() {
        return (double) twoLikeliest / judged;
    }

    @Override
    public String toString() {
        return String.format("%d judged, likeliest right %.0f %%, one of the two likeliest right %.0f %%, OTHER %.0f %%; emergencies: %d of %d found, %d false; %s",
                judged, 100.0 * likeliest / Math.max(1, judged), 100.0 * twoLikeliest / Math.max(1, judged), 100.0 * other / Math.max(1, judged),
                found, emergencies, falseAlarms, confusions);
    }
}
