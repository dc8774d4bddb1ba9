package io.redress.identity.rest;

import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import java.util.Locale;
import java.util.function.Predicate;

/** The audiences that the operation list assigns to operations. */
enum Audience {
    STAFF(user -> user.isWorking() || user.isIn(Groups.ANALYSTS, Groups.AUDITORS, Groups.OPERATORS)),
    WORKING(CurrentUser::isWorking),
    ANALYSTS(user -> user.isIn(Groups.ANALYSTS)),
    AUDITORS(user -> user.isIn(Groups.AUDITORS)),
    OPERATORS(user -> user.isIn(Groups.OPERATORS)),
    ADMINISTRATORS(CurrentUser::isAdministrator),
    NOBODY(user -> false);

    private final Predicate<CurrentUser> rule;

    Audience(Predicate<CurrentUser> rule) {
        this.rule = rule;
    }

    static Audience named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean includes(CurrentUser user) {
        return rule.test(user);
    }
}
