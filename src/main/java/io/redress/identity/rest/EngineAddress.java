package io.redress.identity.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where in the engine's REST, or in a webapp's own, a request leads. The engine stands at two addresses; an operation has one name for both.
 * The path is the one that the client sent: {@link PlainPaths} lets no other way of writing it in.
 */
public final class EngineAddress {

    private static final String FOR_PROGRAMS = "/engine-rest";
    private static final String FOR_WEBAPPS = "/camunda/api";
    private static final String ENGINES = FOR_WEBAPPS + "/engine/engine";
    private static final String ENGINE = ENGINES + "/default";

    private EngineAddress() {}

    public static boolean is(HttpServletRequest request) {
        return isBelow(FOR_PROGRAMS, request.getRequestURI()) || isBelow(FOR_WEBAPPS, request.getRequestURI());
    }

    static Optional<String> operationPath(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (isBelow(FOR_PROGRAMS, path)) {
            return Optional.of(path.substring(FOR_PROGRAMS.length())).filter(rest -> !isBelow(FOR_WEBAPPS, rest));
        } else if (path.equals(ENGINES) || path.equals(ENGINES + "/")) {
            return Optional.of("/engine");
        } else if (isBelow(ENGINE, path)) {
            return Optional.of(path.substring(ENGINE.length())).filter(rest -> !isBelow(FOR_WEBAPPS, rest));
        }
        return Optional.of(path).filter(own -> isBelow(FOR_WEBAPPS, own) && !isBelow(FOR_WEBAPPS + "/engine", own));
    }

    private static boolean isBelow(String door, String path) {
        return path.equals(door) || path.startsWith(door + "/");
    }
}
