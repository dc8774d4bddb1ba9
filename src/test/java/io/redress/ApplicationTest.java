package io.redress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test against the whole application on a database of its own; steps of the procedure run only when the test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "redress.embedded.data-dir=${java.io.tmpdir}/redress-test-${random.uuid}",
            "redress.embedded.durable=false",
            "redress.intake.rate-limit.requests=500",
            "camunda.bpm.job-execution.enabled=false",
            "spring.session.jdbc.cleanup-cron=-"
        })
@AutoConfigureMockMvc
@Import(OpenDoor.class)
public @interface ApplicationTest {}
