package io.redress.tasks;

/** Somebody else was faster: the task is completed, or its assignee is no longer the one that was shown. */
class TaskReassigned extends RuntimeException {

    private final String holder;

    /** @param holder the current assignee, null if there is none or the task is no longer open */
    TaskReassigned(String holder) {
        super("The task has changed hands meanwhile");
        this.holder = holder;
    }

    String holder() {
        return holder;
    }
}
