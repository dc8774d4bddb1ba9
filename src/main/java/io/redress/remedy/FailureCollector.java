package io.redress.remedy;

/** Runs every step before the first failure is thrown. */
class FailureCollector {

    private RuntimeException first;

    void collect(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            if (first == null) {
                first = failure;
            } else {
                first.addSuppressed(failure);
            }
        }
    }

    void throwFirst() {
        if (first != null) {
            throw first;
        }
    }
}
