package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the application a request is for. */
final class Paths {

    private Paths() {}

    static boolean webapp(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/") || request.getRequestURI().equals("/camunda");
    }

    /** What the webapps ask for behind their pages: an answer for a script, never a page. */
    static boolean webappCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/api/");
    }

    static boolean asset(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/") || request.getRequestURI().equals("/favicon.ico");
    }

    /** Not to be kept by a browser; style sheets, scripts and pictures may be, and the webapps say it for themselves. */
    static boolean personal(HttpServletRequest request) {
        return !webapp(request) && !request.getRequestURI().startsWith("/assets/");
    }

    static boolean webappSignOut(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().matches("/camunda/api/admin/auth/user/[^/]+/logout");
    }
}
