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

/** An amount names its currency, the currency is one of ISO 4217, and the amount is no finer than the currency. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Payable.Check.class)
@interface Payable {

    String message() default "{redress.currency}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the field that is to be mended. */
    class Check implements ConstraintValidator<Payable, Claim> {

        @Override
        public boolean isValid(Claim claim, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            if (claim.currency() != null && !Currencies.isKnown(claim.currency())) {
                return broken(context, "{redress.currency}", "currency");
            }
            if (claim.amount() == null) {
                return true;
            }
            if (claim.currency() == null) {
                return broken(context, "{redress.currency.needed}", "currency");
            }
            var digits = Currencies.digits(claim.currency()).orElseThrow();
            context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("digits", digits)
                    .addMessageParameter("currency", claim.currency());
            return Currencies.decimals(claim.amount()) <= digits || broken(context, "{redress.currency.digits}", "amount");
        }

        private static boolean broken(ConstraintValidatorContext context, String message, String field) {
            context.buildConstraintViolationWithTemplate(message).addPropertyNode(field).addConstraintViolation();
            return false;
        }
    }
}
