package io.redress.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires a complainant who leaves at least one way to reply, or asks to stay anonymous. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Contactable.Check.class)
@interface Contactable {

    String message() default "{redress.answerable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A missing complainant is invalid. */
    class Check implements ConstraintValidator<Contactable, Complainant> {

        @Override
        public boolean isValid(Complainant complainant, ConstraintValidatorContext context) {
            return complainant != null && (complainant.anonymous() || complainant.canBeAnswered());
        }
    }
}
