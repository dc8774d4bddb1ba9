package io.redress.identity.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Maps a request to an operation of the engine's REST API or of a webapp's own API. The engine is reachable under two base paths; an operation has
 * the same name under both. The path is used as the client sent it, since {@link CanonicalPaths} admits only its canonical form.
 */
public final class EngineAddress {

    private static final String REST_API = "/engine-rest";
    private static final String WEBAPP_API = "/camunda/api";
    private static final String ENGINES = WEBAPP_API + "/engine/engine";
    private static final String ENGINE = ENGINES + "/default";

    private EngineAddress() {}

    public static boolean is(HttpServletRequest request) {
        return isBelow(REST_API, request.getRequestURI()) || isBelow(WEBAPP_API, request.getRequestURI());
    }

    static Optional<String> operationPath(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (isBelow(REST_API, path)) {
            return Optional.of(path.substring(REST_API.length())).filter(rest -> !isBelow(WEBAPP_API, rest));
        } else if (path.equals(ENGINES) || path.equals(ENGINES + "/")) {
            return Optional.of("/engine");
        } else if (isBelow(ENGINE, path)) {
            return Optional.of(path.substring(ENGINE.length())).filter(rest -> !isBelow(WEBAPP_API, rest));
        }
        return Optional.of(path).filter(own -> isBelow(WEBAPP_API, own) && !isBelow(WEBAPP_API + "/engine", own));
    }

    private static boolean isBelow(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
