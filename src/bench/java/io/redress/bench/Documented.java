package io.redress.bench;

/** What the documentation tells operators to start the application with. */
final class Documented {

    static final String JAVA_OPTIONS = "";

    private Documented() {}
}
