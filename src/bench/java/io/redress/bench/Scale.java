package io.redress.bench;

/**
 * The size of the measurement. {@code small} shows in a minute or two that the benchmark works; its figures mean nothing.
 *
 * @param rounds measurements of each kind of request, after as many to warm up
 */
record Scale(int caseFiles, int someTasks, int manyTasks, int timers, int intakeSeconds, int walks, int rounds) {

    static Scale named(String name) {
        return switch (name) {
            case "full" -> new Scale(1_000_000, 25_000, 100_000, 1_000_000, 10, 60, 20);
            case "small" -> new Scale(20_000, 500, 2_000, 20_000, 3, 8, 6);
            default -> throw new IllegalArgumentException("bench.scale is full or small, not " + name);
        };
    }
}
