package io.redress.complaint;

import io.redress.money.Currencies;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Requires an amount to have a currency, of ISO 4217, and no more decimals than that currency. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidAmount.Check.class)
@interface ValidAmount {

    String message() default "{redress.currency}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports the violation on the field to be corrected. */
    class Check implements ConstraintValidator<ValidAmount, Claim> {

        @Override
        public boolean isValid(Claim claim, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            if (claim.currency() != null && !Currencies.isKnown(claim.currency())) {
                return invalid(context, "{redress.currency}", "currency");
            }
            if (claim.amount() == null) {
                return true;
            }
            if (claim.currency() == null) {
                return invalid(context, "{redress.currency.needed}", "currency");
            }
            var digits = Currencies.digits(claim.currency()).orElseThrow();
            context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("digits", digits)
                    .addMessageParameter("currency", claim.currency());
            return Currencies.decimals(claim.amount()) <= digits || invalid(context, "{redress.currency.digits}", "amount");
        }

        private static boolean invalid(ConstraintValidatorContext context, String message, String field) {
            context.buildConstraintViolationWithTemplate(message).addPropertyNode(field).addConstraintViolation();
            return false;
        }
    }
}
