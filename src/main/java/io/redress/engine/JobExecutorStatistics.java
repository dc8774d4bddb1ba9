package io.redress.engine;

/**
 * What this node's job executor has done since it started.
 *
 * @param wanted whether this node is configured to execute jobs
 * @param running whether it is acquiring jobs
 * @param succeeded jobs executed successfully
 * @param failed failed attempts
 * @param acquired jobs locked for this node
 * @param collided jobs that another node locked first
 */
public record JobExecutorStatistics(boolean wanted, boolean running, long succeeded, long failed, long acquired, long collided) {}
