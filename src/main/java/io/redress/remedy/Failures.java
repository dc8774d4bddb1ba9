package io.redress.remedy;

/** Lets every step be tried before the first failure is told. */
class Failures {

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
