package io.redress.identity.signin;

import java.util.UUID;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Identity provider that revokes sessions and tokens when a user or membership changes, by whichever entry point. A wrong password does not lock the
 * account: with the engine's lock, anyone could lock any user out; {@link SignInThrottle} slows down guessing instead.
 */
class RevokingIdentityProvider extends DbIdentityServiceProvider {

    private final CredentialRevocation revocation;
    private final CandidateGroupGuard offers;

    RevokingIdentityProvider(CredentialRevocation revocation, CandidateGroupGuard offers) {
        this.revocation = revocation;
        this.offers = offers;
    }

    /** Hashes a password for unknown users too, so that the response time does not reveal whether the user exists. */
    @Override
    public boolean checkPassword(String userId, String password) {
        var user = findUserById(userId);
        var matches = matchPassword(String.valueOf(password), user == null ? dummyUser() : user);
        return user != null && password != null && matches && !isUserLocked(user);
    }

    private static UserEntity dummyUser() {
        var dummy = new UserEntity("nobody");
        dummy.setPassword(UUID.randomUUID().toString());
        dummy.encryptPassword();
        return dummy;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        var changed = user instanceof UserEntity entity && entity.getRevision() > 0 && entity.hasNewPassword();
        var result = super.saveUser(user);
        if (changed) {
            revocation.passwordChanged(user.getId());
        }
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        var result = super.deleteUser(userId);
        if (!IdentityOperationResult.OPERATION_NONE.equals(result.getOperation())) {
            revocation.left(userId);
        }
        return result;
    }

    @Override
    public IdentityOperationResult createMembership(String userId, String groupId) {
        var result = super.createMembership(userId, groupId);
        revocation.joined(userId);
        return result;
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        var result = super.deleteMembership(userId, groupId);
        revocation.leftGroup(userId, groupId);
        return result;
    }

    /** A group that is a candidate for open tasks cannot be deleted: nobody could claim them any more. */
    @Override
    public IdentityOperationResult deleteGroup(String groupId) {
        offers.refuseWhileOffered(groupId);
        return super.deleteGroup(groupId);
    }

    @Override
    protected void deleteMembershipsByGroupId(String groupId) {
        revocation.dissolved(groupId);
        super.deleteMembershipsByGroupId(groupId);
    }
}
