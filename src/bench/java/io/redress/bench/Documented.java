package io.redress.bench;

/** The Java options that docs/performance.md recommends for a machine of 2 cores. */
final class Documented {

    static final String JAVA_OPTIONS = "-XX:+UseSerialGC -Xmx288m -XX:MaxMetaspaceSize=200m";

    private Documented() {}
}
