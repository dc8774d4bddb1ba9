package io.redress.bench;

/** The settings that docs/performance.md recommends for a machine with 2 cores. */
final class Documented {

    static final String ENVIRONMENT = "MALLOC_ARENA_MAX=2";
    static final String JAVA_OPTIONS = "-XX:+ExitOnOutOfMemoryError -XX:+UseSerialGC -Xmx288m -XX:MaxMetaspaceSize=200m";

    private Documented() {}
}
