package io.redress.tasks;

import java.time.Instant;
import java.util.List;

/**
 * An open task, held by somebody or by nobody.
 *
 * @param reference of the complaint, null where it is about none
 * @param key of the step
 * @param holder null where nobody holds it
 * @param since when the holder got it, or since when it waits for one
 * @param suspended whether it is held up, so that it cannot change hands
 */
record HeldTask(String id, String reference, String key, String name, List<String> groups, String holder, Instant since, Instant due,
        boolean suspended) {}
