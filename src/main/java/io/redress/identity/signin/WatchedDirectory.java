package io.redress.identity.signin;

import java.util.UUID;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's directory, in which a change ends what was begun under the entry of before, whoever makes it and by whatever door. A wrong password
 * locks nobody: the engine would let any stranger lock any user out; {@link SignInThrottle} slows guessing down instead.
 */
class WatchedDirectory extends DbIdentityServiceProvider {

    private final Leavers leavers;
    private final TaskOffers offers;

    WatchedDirectory(Leavers leavers, TaskOffers offers) {
        this.leavers = leavers;
        this.offers = offers;
    }

    /** An unknown user's password is hashed like any other. */
    @Override
    public boolean checkPassword(String userId, String password) {
        var user = findUserById(userId);
        var right = matchPassword(String.valueOf(password), user == null ? nobody() : user);
        return user != null && password != null && right && !isUserLocked(user);
    }

    private static UserEntity nobody() {
        var nobody = new UserEntity("nobody");
        nobody.setPassword(UUID.randomUUID().toString());
        nobody.encryptPassword();
        return nobody;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        var changed = user instanceof UserEntity entity && entity.getRevision() > 0 && entity.hasNewPassword();
        var result = super.saveUser(user);
        if (changed) {
            leavers.passwordChanged(user.getId());
        }
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        var result = super.deleteUser(userId);
        if (!IdentityOperationResult.OPERATION_NONE.equals(result.getOperation())) {
            leavers.left(userId);
        }
        return result;
    }

    @Override
    public IdentityOperationResult createMembership(String userId, String groupId) {
        var result = super.createMembership(userId, groupId);
        leavers.joined(userId);
        return result;
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        var result = super.deleteMembership(userId, groupId);
        leavers.leftGroup(userId, groupId);
        return result;
    }

    /** A group that open tasks are offered to stays: without it nobody could take them. */
    @Override
    public IdentityOperationResult deleteGroup(String groupId) {
        offers.refuseWhileOffered(groupId);
        return super.deleteGroup(groupId);
    }

    @Override
    protected void deleteMembershipsByGroupId(String groupId) {
        leavers.dissolved(groupId);
        super.deleteMembershipsByGroupId(groupId);
    }
}
