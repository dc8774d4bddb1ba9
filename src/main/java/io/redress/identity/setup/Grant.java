package io.redress.identity.setup;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** The permissions of a group on a resource; the id {@code *} stands for all resources of the type. */
record Grant(String group, Resource resource, String id, Set<Permission> permissions) {

    static Grant on(Resource resource, String id, String group, Permission... permissions) {
        return new Grant(group, resource, id, Set.of(permissions));
    }
}
