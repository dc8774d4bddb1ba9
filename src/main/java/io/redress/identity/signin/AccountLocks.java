package io.redress.identity.signin;

import io.redress.identity.EngineChecks;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** Locks a user out for good, by the engine's own lock, until an administrator unlocks him. */
@Component
class AccountLocks {

    private static final Date FOR_GOOD = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final EngineChecks checks;
    private final Leavers leavers;

    AccountLocks(EngineChecks checks, Leavers leavers) {
        this.checks = checks;
        this.leavers = leavers;
    }

    /** @return false where there is no such user */
    boolean lock(String user) {
        return set(user, FOR_GOOD, "Lock", leavers::locked);
    }

    boolean unlock(String user) {
        return set(user, null, "Unlock", leavers::passwordChanged);
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
