package io.redress.identity.setup;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** Writes grants into the engine's authorizations. */
class GrantBook {

    private final AuthorizationService authorizations;

    GrantBook(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Adds what is missing and takes nothing away, so that an administrator's additions survive. */
    void ensure(Grant grant) {
        var authorization = find(grant);
        if (authorization == null) {
            authorization = blank(grant);
        } else if (grant.permissions().stream().allMatch(authorization::isPermissionGranted)) {
            return;
        }
        grant.permissions().forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }

    /** Makes the grant exactly this; one without permissions is removed, and one that is so already is left alone. */
    void set(Grant grant) {
        var authorization = find(grant);
        if (grant.permissions().isEmpty()) {
            if (authorization != null) {
                authorizations.deleteAuthorization(authorization.getId());
            }
            return;
        }
        if (authorization == null) {
            authorization = blank(grant);
        } else if (isExactly(authorization, grant)) {
            return;
        }
        authorization.setPermissions(new Permission[] {Permissions.NONE});
        grant.permissions().forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }

    private static boolean isExactly(Authorization authorization, Grant grant) {
        return ((AuthorizationEntity) authorization).getPermissions() == grant.permissions().stream().mapToInt(Permission::getValue)
                .reduce(Permissions.NONE.getValue(), (some, more) -> some | more);
    }

    private Authorization find(Grant grant) {
        return authorizations.createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(grant.group())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .singleResult();
    }

    private Authorization blank(Grant grant) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
        return authorization;
    }
}
