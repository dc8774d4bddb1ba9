package io.redress.remedy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on a temporary database, with apologies provided by {@link Apologies}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {
    "redress.embedded.data-dir=target/test-data/${random.uuid}",
    "redress.embedded.durable=false",
    "redress.embedded.smtp-port=0",
    "redress.embedded.imap-port=0",
    "camunda.bpm.job-execution.enabled=false",
    "redress.systems.stand-in.refuse-orders=RETURN_TO_FACTORY"
})
@AutoConfigureMockMvc
@Import({Apologies.class, Cases.class, TestDoubles.class, SignedByAll.class, Watch.class})
public @interface RemedyTest {}
