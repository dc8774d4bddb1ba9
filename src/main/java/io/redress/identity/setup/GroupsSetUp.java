package io.redress.identity.setup;

import io.redress.identity.Groups;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates the groups that models and tables refer to. */
@Component
@Order(1)
class GroupsSetUp implements SetUp {

    private final IdentityService identity;

    GroupsSetUp(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void run() {
        ensure(Groups.ADMINISTRATORS, "Administrators", org.camunda.bpm.engine.authorization.Groups.GROUP_TYPE_SYSTEM);
        Stream.concat(Groups.WORKING.stream(), Stream.of(Groups.ANALYSTS, Groups.OPERATORS, Groups.AUDITORS, Groups.MONITORING))
                .forEach(id -> ensure(id, name(id), "WORKFLOW"));
    }

    private void ensure(String id, String name, String type) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }

    private static String name(String id) {
        var words = id.startsWith(Groups.UNIT_PREFIX) ? id.substring(Groups.UNIT_PREFIX.length()) + " unit" : id;
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
