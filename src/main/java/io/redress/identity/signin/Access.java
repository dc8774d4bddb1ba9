package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import java.util.function.Predicate;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The rules of who may ask for what, put together from who is asking. */
final class Access {

    static final AuthorizationManager<RequestAuthorizationContext> COMPLAINANTS =
            (authentication, request) -> new AuthorizationDecision(isComplainant(request));
    /** A token that somebody found must not make itself another one. */
    static final AuthorizationManager<RequestAuthorizationContext> BY_PASSWORD = (authentication, request) ->
            ByToken.is(authentication.get()) ? new NeedsPassword() : new AuthorizationDecision(CurrentUser.get().isPresent());
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

    private Access() {}

    /** Refuses a bearer token where the user himself is needed. */
    static final class NeedsPassword extends AuthorizationDecision {

        private static final long serialVersionUID = 1;

        NeedsPassword() {
            super(false);
        }
    }

    /** Nobody has signed in, neither in this request nor in the browser that sends it: staff who hold a token do not become the complainant. */
    private static boolean isComplainant(RequestAuthorizationContext context) {
        var session = context.getRequest().getSession(false);
        return CurrentUser.get().isEmpty()
                && (session == null || session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null);
    }

    private static AuthorizationManager<RequestAuthorizationContext> of(Predicate<CurrentUser> rule) {
        return (authentication, request) -> new AuthorizationDecision(CurrentUser.get().filter(rule).isPresent());
    }

    /** Also open to complainants, whose token the controller checks; someone signed in needs the right all the same. */
    static AuthorizationManager<RequestAuthorizationContext> complainantOr(AuthorizationManager<RequestAuthorizationContext> staff) {
        return (authentication, request) -> CurrentUser.get().isEmpty()
                ? new AuthorizationDecision(isComplainant(request))
                : staff.authorize(authentication, request) instanceof AuthorizationDecision decision ? decision : new AuthorizationDecision(false);
    }
}
