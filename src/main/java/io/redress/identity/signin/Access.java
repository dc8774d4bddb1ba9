package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import java.util.function.Predicate;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The rules of who may ask for what, put together from who is asking. */
final class Access {

    static final AuthorizationManager<RequestAuthorizationContext> COMPLAINANTS =
            (authentication, request) -> new AuthorizationDecision(CurrentUser.get().isEmpty());
    static final AuthorizationManager<RequestAuthorizationContext> WORKING = of(CurrentUser::isWorking);
    static final AuthorizationManager<RequestAuthorizationContext> READERS_OF_CASES = of(CurrentUser::mayReadPersonalData);
    static final AuthorizationManager<RequestAuthorizationContext> ADMINISTRATORS = of(CurrentUser::isAdministrator);
    static final AuthorizationManager<RequestAuthorizationContext> OPERATING = of(CurrentUser::isOperating);
    static final AuthorizationManager<RequestAuthorizationContext> READERS_OF_METRICS =
            of(user -> user.isIn(Groups.MONITORING, Groups.ADMINISTRATORS));
    static final AuthorizationManager<RequestAuthorizationContext> READERS_OF_THE_RECORD =
            of(user -> user.isIn(Groups.AUDITORS, Groups.ADMINISTRATORS));
    static final AuthorizationManager<RequestAuthorizationContext> READERS_OF_FIGURES = of(user -> user.isIn(
            Groups.SUPERVISORS, Groups.MANAGERS, Groups.EXECUTIVES, Groups.ANALYSTS, Groups.AUDITORS, Groups.ADMINISTRATORS));

    private Access() {}

    private static AuthorizationManager<RequestAuthorizationContext> of(Predicate<CurrentUser> rule) {
        return (authentication, request) -> new AuthorizationDecision(CurrentUser.get().filter(rule).isPresent());
    }

    /** Also open to complainants, whose token the controller checks; someone signed in needs the right all the same. */
    static AuthorizationManager<RequestAuthorizationContext> complainantOr(AuthorizationManager<RequestAuthorizationContext> staff) {
        return (authentication, request) -> CurrentUser.get().isEmpty()
                ? new AuthorizationDecision(true)
                : staff.authorize(authentication, request) instanceof AuthorizationDecision decision ? decision : new AuthorizationDecision(false);
    }
}
