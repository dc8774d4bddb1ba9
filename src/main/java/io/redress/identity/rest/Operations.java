package io.redress.identity.rest;

import io.redress.identity.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Authorizes the operations of the engine's REST API and of the webapps; operations that are not listed are denied. */
@Component
public class Operations implements AuthorizationManager<RequestAuthorizationContext> {

    private final OperationTree tree = OperationTree.of(OperationList.read());

    /** Denies an operation that nobody may call, regardless of the caller. */
    public static final class NotOpen extends AuthorizationDecision {

        private static final long serialVersionUID = 1;

        NotOpen() {
            super(false);
        }
    }

    @Override
    public AuthorizationDecision authorize(Supplier<Authentication> who, RequestAuthorizationContext context) {
        return authorize(context.getRequest());
    }

    @Override
    @Deprecated
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext context) {
        return authorize(context.getRequest());
    }

    private AuthorizationDecision authorize(HttpServletRequest request) {
        var operation = of(request);
        return operation.isEmpty() ? new NotOpen()
                : new AuthorizationDecision(CurrentUser.get().filter(operation.get()::isOpenTo).isPresent());
    }

    /** Empty if nobody may call it. */
    Optional<Operation> of(HttpServletRequest request) {
        return EngineAddress.operationPath(request).flatMap(path -> find(request.getMethod(), OperationList.parts(path))).filter(Operation::isOpen);
    }

    private Optional<Operation> find(String method, List<String> parts) {
        return tree.find("HEAD".equals(method) ? "GET" : method, parts);
    }
}
