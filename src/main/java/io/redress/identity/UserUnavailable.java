package io.redress.identity;

/**
 * A user can no longer work on tasks that he holds. Published within the transaction of the change: a listener that fails undoes it.
 *
 * @param group the group that the user left, null for the other reasons
 */
public record UserUnavailable(String user, Reason reason, String group) {

    public enum Reason { DELETED, LOCKED, LEFT_GROUP }
}
