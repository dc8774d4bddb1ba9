package io.redress.identity;

/**
 * Published when a user can no longer work on tasks assigned to them. Listeners run within the transaction of the change, so an exception rolls it
 * back.
 *
 * @param group the group that the user left; null for other reasons
 */
public record UserUnavailable(String user, Reason reason, String group) {

    public enum Reason { DELETED, LOCKED, LEFT_GROUP }
}
