package io.redress.tasks;

import io.redress.tasks.TaskChange.Reason;

/**
 * A task in the hands of somebody who does not work on it.
 *
 * @param deputy who is to get it, null where there is none
 */
record Stranded(String task, Reason reason, String deputy) {}
