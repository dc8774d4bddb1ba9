package io.redress.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on its own port, with the demo users; shared by the tests of this package. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class IdentityTest {

    private static final String DATA = temporary();

    @DynamicPropertySource
    static void throwAway(DynamicPropertyRegistry properties) {
        properties.add("redress.embedded.data-dir", () -> DATA);
        properties.add("redress.embedded.durable", () -> "false");
        properties.add("redress.embedded.smtp-port", () -> "0");
        properties.add("redress.embedded.imap-port", () -> "0");
    }

    private static String temporary() {
        try {
            return Files.createTempDirectory("redress-identity").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
