package io.redress.tasks;

/** Somebody else was faster: the task is done, or in other hands than was shown. */
class TaskMoved extends RuntimeException {

    private final String holder;

    /** @param holder who holds it now, null where nobody does or it is not open any more */
    TaskMoved(String holder) {
        super("The task has changed hands meanwhile");
        this.holder = holder;
    }

    String holder() {
        return holder;
    }
}
