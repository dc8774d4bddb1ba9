package io.redress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test with the whole application, its own PostgreSQL and mail server; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "redress.embedded.data-dir=target/test-data/${random.uuid}",
            "redress.embedded.durable=false",
            "redress.embedded.smtp-port=0",
            "redress.embedded.imap-port=0",
            "redress.public-url=http://localhost:8080"
        })
public @interface RedressTest {}
