package io.redress.engine.query;

import java.util.Collection;

/**
 * Criteria for open tasks.
 *
 * @param reader only tasks of processes whose tasks this user may read
 * @param readerGroups the reader's groups
 * @param candidateGroups null for any, and for tasks without candidate groups
 * @param assigned true for assigned tasks, false for unassigned ones, null for both
 */
public record OpenTaskFilter(String reader, Collection<String> readerGroups, Collection<String> candidateGroups, Boolean assigned) {}
