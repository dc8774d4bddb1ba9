package io.redress.procedure;

/**
 * What the job executor of this node has done since it started.
 *
 * @param wanted whether this node is to do jobs at all
 * @param running whether it looks for jobs
 * @param succeeded jobs done
 * @param failed attempts that failed
 * @param acquired jobs reserved for this node
 * @param collided jobs that another node reserved first
 */
public record ExecutorWork(boolean wanted, boolean running, long succeeded, long failed, long acquired, long collided) {}
