package io.redress.identity.setup;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What one group may do with one resource; id {@code *} stands for all of its kind. */
record Grant(String group, Resource resource, String id, Set<Permission> permissions) {

    static Grant on(Resource resource, String id, String group, Permission... permissions) {
        return new Grant(group, resource, id, Set.of(permissions));
    }
}
