package io.redress.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.TestClock;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.servlet.ServletManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A start that fails because a port or the data directory is in use says so, and what to do, in place of a stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTest {

    @TempDir
    private Path directory;

    @Test
    void namesTheSmtpPort(CapturedOutput output) throws Exception {
        try (var taken = taken()) {
            fails(Mail.class, WebApplicationType.NONE, "--redress.embedded.smtp-port=" + taken.getLocalPort(), "--redress.embedded.imap-port=0");
            assertReported(output, "Port " + taken.getLocalPort() + " for the embedded mail server is taken.", "REDRESS_EMBEDDED_SMTPPORT");
        }
    }

    @Test
    void namesTheImapPort(CapturedOutput output) throws Exception {
        try (var taken = taken()) {
            fails(Mail.class, WebApplicationType.NONE, "--redress.embedded.smtp-port=0", "--redress.embedded.imap-port=" + taken.getLocalPort());
            assertReported(output, "Port " + taken.getLocalPort() + " for the embedded mail server is taken.", "REDRESS_EMBEDDED_IMAPPORT");
        }
    }

    @Test
    void namesTheDataDirectory(CapturedOutput output) throws Exception {
        try (var running = new DataDirectory(directory)) {
            assertThat(running.resolve("redress.lock")).exists();
            fails(Database.class, WebApplicationType.NONE);
            assertReported(output, "Another Redress is running on " + directory, "REDRESS_DATA_DIR");
        }
    }

    @Test
    void namesTheWebPort(CapturedOutput output) throws Exception {
        try (var taken = taken()) {
            fails(Web.class, WebApplicationType.SERVLET, "--server.port=" + taken.getLocalPort());
            assertReported(output, "Port " + taken.getLocalPort() + " for pages and API is taken.", "SERVER_PORT");
        }
    }

    @Test
    void namesThePortForHealthAndMetrics(CapturedOutput output) throws Exception {
        try (var taken = taken()) {
            fails(Web.class, WebApplicationType.SERVLET, "--server.port=0", "--management.server.port=" + taken.getLocalPort());
            assertReported(output, "Port " + taken.getLocalPort() + " for health and metrics is taken.", "MANAGEMENT_SERVER_PORT");
        }
    }

    private static ServerSocket taken() throws Exception {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }

    private void fails(Class<?> configuration, WebApplicationType type, String... arguments) {
        var all = Stream.concat(Stream.of(arguments), Stream.of("--redress.embedded.data-dir=" + directory, "--server.address=127.0.0.1"));
        assertThatThrownBy(() -> new SpringApplicationBuilder(configuration).web(type).run(all.toArray(String[]::new))).isInstanceOf(Exception.class);
    }

    private static void assertReported(CapturedOutput output, String description, String setting) {
        assertThat(output.getAll()).contains("APPLICATION FAILED TO START", description, setting).doesNotContain("\tat ");
        assertThat(output.getAll().substring(output.getAll().indexOf("Action:"))).contains(setting);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(EmbeddedSettings.class)
    @Import(EmbeddedMailConfiguration.class)
    static class Mail {

        @Bean
        DataDirectory dataDirectory(EmbeddedSettings settings) throws Exception {
            return new DataDirectory(settings.dataDir());
        }

        @Bean
        Clock clock() {
            return TestClock.get();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(EmbeddedSettings.class)
    @Import(EmbeddedDatabaseConfiguration.class)
    static class Database {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class, EndpointAutoConfiguration.class,
        WebEndpointAutoConfiguration.class, ManagementContextAutoConfiguration.class, ServletManagementContextAutoConfiguration.class})
    static class Web {}
}
