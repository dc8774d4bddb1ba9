package io.redress.engine;

import java.time.Instant;

/**
 * How much is pending in the engine, across all nodes; each count stops at {@link EngineMetrics#COUNTED_AT_MOST}.
 *
 * @param due jobs that could be executed now
 * @param oldestDue since when the oldest of these has been due; null if there is none
 * @param retrying jobs that failed and will be retried
 * @param exhausted failed jobs with no retries left: someone must act
 * @param incidents incidents, each counted once however many calling processes show it
 * @param tasks open user tasks
 */
public record EngineStatistics(long due, Instant oldestDue, long retrying, long exhausted, long incidents, long tasks) {}
