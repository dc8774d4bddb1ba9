package io.redress.bench;

import java.util.Collection;
import java.util.Locale;

/** Times in nanoseconds, reported as median and 95th percentile in milliseconds. */
record Samples(long[] sorted) {

    static Samples of(Collection<Long> nanoseconds) {
        return new Samples(nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    double median() {
        return milliseconds(0.5);
    }

    double milliseconds(double quantile) {
        return sorted[Math.min(sorted.length - 1, (int) (quantile * sorted.length))] / 1e6;
    }

    @Override
    public String toString() {
        return "%s / %s ms".formatted(number(median()), number(milliseconds(0.95)));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.2f" : value < 20 ? "%.1f" : "%,.0f", value);
    }
}
