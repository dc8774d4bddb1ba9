package io.redress.engine.query;

/** A task whose assignee cannot work on it, and why. */
public record UnattendedAssignment(String task, String assignee, Cause cause) {

    /** Why the assignee cannot work on it. */
    public enum Cause {
        DELETED, LOCKED, ABSENT
    }
}
