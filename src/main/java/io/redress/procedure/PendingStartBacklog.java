package io.redress.procedure;

import java.time.Instant;

/**
 * Procedures and deliveries that wait for their model to become active again.
 *
 * @param oldest since when the oldest of them has been waiting, null if there is none
 * @param failure why the last attempt to start one of them failed, null if none was attempted
 */
public record PendingStartBacklog(long waiting, Instant oldest, String failure) {}
