package io.redress.identity.signin;

import io.redress.identity.AuthorizationBypass;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** Locks a user indefinitely by means of the engine's own lock, until an administrator unlocks the account. */
@Component
class AccountLocks {

    private static final Date INDEFINITELY = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final AuthorizationBypass checks;
    private final CredentialRevocation revocation;

    AccountLocks(AuthorizationBypass checks, CredentialRevocation revocation) {
        this.checks = checks;
        this.revocation = revocation;
    }

    /** @return false if there is no such user */
    boolean lock(String user) {
        return set(user, INDEFINITELY, "Lock", revocation::locked);
    }

    boolean unlock(String user) {
        return set(user, null, "Unlock", revocation::passwordChanged);
    }

    private boolean set(String id, Date until, String operation, Consumer<String> consequences) {
        return checks.suspendedWhile(() -> {
            var context = Context.getCommandContext();
            if (!(context.getReadOnlyIdentityProvider().findUserById(id) instanceof UserEntity user)) {
                return false;
            }
            context.getIdentityInfoManager().updateUserLock(user, 0, until);
            context.getOperationLogManager().logUserOperation(operation, id);
            consequences.accept(id);
            return true;
        });
    }
}
