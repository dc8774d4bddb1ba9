package io.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.AttachmentRules;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Raising {@code redress.attachments.max-size} is enough for larger uploads. */
class UploadConfigurationTest {

    private static final int MIB = 1024 * 1024;

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Server.class).run("--server.port=0", "--server.address=127.0.0.1",
                "--redress.attachments.max-size=30MB", "--redress.attachments.max-count=3");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void takesADocumentUpToTheSetting() throws Exception {
        assertThat(post(25 * MIB)).isEqualTo("200 " + 25 * MIB);
    }

    @Test
    void answersOneBeyondIt() throws Exception {
        assertThat(post(31 * MIB)).isEqualTo("413 too large");
    }

    @Test
    void answersARequestBeyondAllOfThem() throws Exception {
        assertThat(post(97 * MIB)).isEqualTo("413 too large");
    }

    private static String post(int size) throws Exception {
        var head = "--xx\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.bin\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        var body = BodyPublishers.concat(BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(new byte[size]),
                BodyPublishers.ofString("\r\n--xx--\r\n"));
        var port = ((WebServerApplicationContext) server).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).header("Content-Type", "multipart/form-data; boundary=xx")
                .POST(body).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AttachmentRules.class)
    @Import(UploadConfiguration.class)
    @ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class, MultipartAutoConfiguration.class})
    @RestController
    static class Server {

        @PostMapping("/")
        String size(@RequestParam MultipartFile document) {
            return String.valueOf(document.getSize());
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
        String tooLarge(MaxUploadSizeExceededException e) {
            return "too large";
        }
    }
}
