package io.redress.correspondence;

import io.redress.complaint.NotPersonal;
import java.time.Instant;

/**
 * Letters that have not been sent or posted; each count is at most 100,000.
 *
 * @param queued not attempted yet
 * @param failed attempted without success: will be retried, or posted by an agent
 * @param oldestQueuedAt null if nothing is queued
 */
@NotPersonal
public record LetterBacklog(long queued, long failed, Instant oldestQueuedAt) {}
