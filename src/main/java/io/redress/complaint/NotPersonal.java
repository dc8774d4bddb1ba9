package io.redress.complaint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that a component of a record holds no personal data. On a record, it applies to all components without a mark of their own. */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotPersonal {

    /** Whether it is text as somebody typed it: shown to every reader, but kept out of the engine. */
    boolean typed() default false;
}
