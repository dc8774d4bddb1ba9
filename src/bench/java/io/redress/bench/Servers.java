package io.redress.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the packaged application as described in docs/performance.md, and the bare starter beside it. */
record Servers(Path directory, Path jar, int port) {

    /** Excludes whatever the bare starter does not include; otherwise classes on the class path would configure themselves. */
    private static final Pattern OURS = Pattern.compile(".*(/target/classes|spring-boot-starter-security|/spring-security-|/spring-session-|"
            + "flyway|thymeleaf|spring-modulith|camunda-spin|engine-plugin-spin|greenmail|spring-boot-starter-mail|micrometer-registry).*");

    Server redress(int mailPort) throws IOException, InterruptedException {
        var options = System.getProperty("bench.java.options", Documented.JAVA_OPTIONS).split(" ");
        var command = Stream.of(Stream.of("env", Documented.ENVIRONMENT, "java"), Stream.of(options),
                Stream.of("-jar", jar.toString(), "--server.port=" + port, "--redress.embedded.data-dir=data",
                        "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mailPort)).flatMap(part -> part);
        return Server.start(port, directory.resolve("redress"), "/actuator/health/readiness", command.filter(part -> !part.isEmpty()).toList());
    }

    Server bare(boolean authorization) throws IOException, InterruptedException {
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !OURS.matcher(entry).matches()).collect(Collectors.joining(File.pathSeparator));
        var command = List.of("java", "-cp", classPath, BareStarter.class.getName(), "--server.port=" + (port + 1), "--bare.data=data/postgresql",
                authorization ? "--camunda.bpm.authorization.enabled=true" : "--bare");
        return Server.start(port + 1, directory.resolve("bare"), "/engine-rest/engine", command);
    }
}
