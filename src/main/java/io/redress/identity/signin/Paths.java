package io.redress.identity.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Classifies requests by the part of the application they address. */
final class Paths {

    private Paths() {}

    static boolean webapp(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/") || request.getRequestURI().equals("/camunda");
    }

    /** API calls of the webapps, which are answered with data, never with a page. */
    static boolean webappCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/api/");
    }

    static boolean asset(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/") || request.getRequestURI().equals("/favicon.ico");
    }

    /** Must not be cached by browsers; style sheets, scripts and images may be, and the webapps set their own cache headers. */
    static boolean personal(HttpServletRequest request) {
        return !webapp(request) && !request.getRequestURI().startsWith("/assets/");
    }

    static boolean webappSignOut(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().matches("/camunda/api/admin/auth/user/[^/]+/logout");
    }
}
