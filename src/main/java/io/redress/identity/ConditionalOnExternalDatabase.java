package io.redress.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** The bean exists only with an external database: nothing is seeded, and every setting is required. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "redress.embedded.active", havingValue = "false", matchIfMissing = true)
public @interface ConditionalOnExternalDatabase {}
