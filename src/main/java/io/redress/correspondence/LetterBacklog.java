package io.redress.correspondence;

import java.time.Instant;

/**
 * Letters that have not reached the post, each count 100,000 at most.
 *
 * @param queued not tried yet
 * @param failed tried in vain: will be tried again, or posted by an agent
 * @param oldestQueuedAt null where nothing is queued
 */
public record LetterBacklog(long queued, long failed, Instant oldestQueuedAt) {}
