package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import java.util.function.Predicate;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Authorization rules for requests, based on the caller. */
final class AccessRules {

    static final AuthorizationManager<RequestAuthorizationContext> COMPLAINANTS =
            (authentication, request) -> new AuthorizationDecision(isComplainant(request));
    /** Requires a password, so that a stolen token cannot be used to create another one. */
    static final AuthorizationManager<RequestAuthorizationContext> BY_PASSWORD = (authentication, request) ->
            TokenAuthority.is(authentication.get()) ? new NeedsPassword() : new AuthorizationDecision(CurrentUser.get().isPresent());
    static final AuthorizationManager<RequestAuthorizationContext> WORKING = of(CurrentUser::isWorking);
    static final AuthorizationManager<RequestAuthorizationContext> CORRECTING = of(CurrentUser::mayCorrectCaseFiles);
    static final AuthorizationManager<RequestAuthorizationContext> READERS_OF_CASES = of(CurrentUser::mayReadPersonalData);
    static final AuthorizationManager<RequestAuthorizationContext> ADMINISTRATORS = of(CurrentUser::isAdministrator);
    static final AuthorizationManager<RequestAuthorizationContext> OPERATING = of(CurrentUser::isOperating);
    static final AuthorizationManager<RequestAuthorizationContext> SUPERVISING = of(CurrentUser::isSupervising);
    static final AuthorizationManager<RequestAuthorizationContext> READERS_OF_METRICS =
            of(user -> user.isIn(Groups.MONITORING, Groups.ADMINISTRATORS));
    static final AuthorizationManager<RequestAuthorizationContext> READERS_OF_THE_RECORD =
            of(user -> user.isIn(Groups.AUDITORS, Groups.ADMINISTRATORS));
    static final AuthorizationManager<RequestAuthorizationContext> READERS_OF_FIGURES = of(user -> user.isIn(
            Groups.SUPERVISORS, Groups.MANAGERS, Groups.EXECUTIVES, Groups.ANALYSTS, Groups.AUDITORS, Groups.ADMINISTRATORS));

    private AccessRules() {}

    /** Denies a bearer token where the user must sign in with a password. */
    static final class NeedsPassword extends AuthorizationDecision {

        private static final long serialVersionUID = 1;

        NeedsPassword() {
            super(false);
        }
    }

    /** Neither the request nor the browser session is authenticated: staff who hold a complainant's token do not become the complainant. */
    private static boolean isComplainant(RequestAuthorizationContext context) {
        var session = context.getRequest().getSession(false);
        return CurrentUser.get().isEmpty()
                && (session == null || session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null);
    }

    private static AuthorizationManager<RequestAuthorizationContext> of(Predicate<CurrentUser> rule) {
        return (authentication, request) -> new AuthorizationDecision(CurrentUser.get().filter(rule).isPresent());
    }

    /** Also permits complainants, whose token the controller checks; signed-in users still need the permission. */
    static AuthorizationManager<RequestAuthorizationContext> complainantOr(AuthorizationManager<RequestAuthorizationContext> staff) {
        return (authentication, request) -> CurrentUser.get().isEmpty()
                ? new AuthorizationDecision(isComplainant(request))
                : staff.authorize(authentication, request) instanceof AuthorizationDecision decision ? decision : new AuthorizationDecision(false);
    }
}
