package io.redress.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The complainant leaves one way to answer, or asks to stay anonymous. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Answerable.Check.class)
@interface Answerable {

    String message() default "{redress.answerable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absence of a complainant counts as not answerable. */
    class Check implements ConstraintValidator<Answerable, Complainant> {

        @Override
        public boolean isValid(Complainant complainant, ConstraintValidatorContext context) {
            return complainant != null && (complainant.anonymous() || complainant.canBeAnswered());
        }
    }
}
