package io.redress.engine.query;

import java.time.Instant;
import java.util.List;

/**
 * An open task, assigned or unassigned.
 *
 * @param businessKey of its process instance or of the outermost one; may be null
 * @param key of the step in the model
 * @param candidateGroups in alphabetical order
 * @param assignee null if unassigned
 * @param since when it was assigned, or since when it has been waiting for an assignee
 */
public record OpenTask(String id, String businessKey, String key, String name, List<String> candidateGroups, String assignee, Instant since,
        Instant due, boolean suspended) {}
