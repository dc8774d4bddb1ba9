package io.redress.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** The date of an event that a complaint refers to: the day of receipt at the latest, and not before the earliest day allowed. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PastDate.Check.class)
@interface PastDate {

    String message() default "{redress.day.future}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Uses the company's time zone, not the server's. */
    class Check implements ConstraintValidator<PastDate, LocalDate> {

        private final CompanyDays days;

        Check(CompanyDays days) {
            this.days = days;
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            if (day != null && day.isBefore(days.earliest())) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{redress.day.early}").addConstraintViolation();
                return false;
            }
            return day == null || !day.isAfter(days.today());
        }
    }
}
