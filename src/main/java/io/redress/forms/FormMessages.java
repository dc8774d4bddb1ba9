package io.redress.forms;

import io.redress.shared.Bundles;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Messages for violations of form rules. */
final class FormMessages {

    private static final MessageSource TEXTS = Bundles.messages("forms");

    private final Locale locale;

    FormMessages(Locale locale) {
        this.locale = locale;
    }

    String of(String label, Violation violation) {
        Object[] arguments = new Object[violation.arguments().size() + 1];
        arguments[0] = label;
        System.arraycopy(violation.arguments().toArray(), 0, arguments, 1, violation.arguments().size());
        return TEXTS.getMessage(violation.code(), arguments, locale);
    }
}
