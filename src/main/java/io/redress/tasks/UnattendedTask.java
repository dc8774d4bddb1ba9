package io.redress.tasks;

import io.redress.tasks.TaskChange.Reason;

/**
 * A task whose assignee cannot work on it.
 *
 * @param deputy who is to receive it, null if there is none
 */
record UnattendedTask(String task, Reason reason, String deputy) {}
