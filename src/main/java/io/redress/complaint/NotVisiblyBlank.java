package io.redress.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires visible text: {@code NotBlank} knows ASCII white space only and accepts an ideographic or zero-width space. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotVisiblyBlank.Check.class)
@interface NotVisiblyBlank {

    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Rejects null as well. */
    class Check implements ConstraintValidator<NotVisiblyBlank, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return !TextRules.isBlank(text);
        }
    }
}
