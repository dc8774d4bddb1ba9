package io.redress.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** There is something to read: {@code NotBlank} knows white space as ASCII does and takes an ideographic or zero-width space for a text. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Visible.Check.class)
@interface Visible {

    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Refuses null as well. */
    class Check implements ConstraintValidator<Visible, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return !Texts.isBlank(text);
        }
    }
}
