package io.redress.identity.work;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/** The candidate users and groups of a task. */
record Candidates(Collection<IdentityLink> links) {

    static Candidates of(DelegateTask task) {
        return new Candidates(task.getCandidates());
    }

    boolean include(String user, Collection<String> groups) {
        return links.stream().anyMatch(link -> user.equals(link.getUserId()) || link.getGroupId() != null && groups.contains(link.getGroupId()));
    }

    boolean includeAnyGroup(Collection<String> groups) {
        return links.stream().anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()));
    }
}
