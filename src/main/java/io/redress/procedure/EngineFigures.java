package io.redress.procedure;

import java.time.Instant;

/**
 * How much waits in the engine, for all nodes together; each count ends at {@link EngineWatch#COUNTED_AT_MOST}.
 *
 * @param due jobs that could be done now
 * @param oldestDue since when the oldest of these could be done; null where there is none
 * @param retrying jobs that failed and will be tried again
 * @param exhausted jobs that failed for good: somebody must act
 * @param incidents incidents, each counted once however many calling processes show it
 * @param tasks tasks that wait for a person
 */
public record EngineFigures(long due, Instant oldestDue, long retrying, long exhausted, long incidents, long tasks) {}
