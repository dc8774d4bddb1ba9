package io.redress.identity.setup;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** Stores grants as engine authorizations. */
class AuthorizationWriter {

    private final AuthorizationService authorizations;

    AuthorizationWriter(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Adds missing permissions and removes none, so that an administrator's additions survive. */
    void ensure(Grant grant) {
        var authorization = find(grant);
        if (authorization == null) {
            authorization = newAuthorization(grant);
        } else if (grant.permissions().stream().allMatch(authorization::isPermissionGranted)) {
            return;
        }
        grant.permissions().forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }

    /** Sets the authorization to exactly this grant; one without permissions is deleted, and one that already matches is left alone. */
    void set(Grant grant) {
        var authorization = find(grant);
        if (grant.permissions().isEmpty()) {
            if (authorization != null) {
                authorizations.deleteAuthorization(authorization.getId());
            }
            return;
        }
        if (authorization == null) {
            authorization = newAuthorization(grant);
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

    private Authorization newAuthorization(Grant grant) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
        return authorization;
    }
}
