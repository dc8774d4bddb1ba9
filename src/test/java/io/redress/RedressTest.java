package io.redress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The whole application on its own database, on a free port. Jobs run only when a test executes them. All tests share one configuration, and so one
 * started application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "redress.embedded.data-dir=target/test-data/${random.uuid}",
            "redress.embedded.durable=false",
            "redress.embedded.smtp-port=0",
            "redress.embedded.imap-port=0",
            "redress.mailbox.poll-interval=0s",
            "redress.intake.rate-limit.requests=1000",
            "camunda.bpm.job-execution.enabled=false"
        })
@AutoConfigureMockMvc
public @interface RedressTest {}
