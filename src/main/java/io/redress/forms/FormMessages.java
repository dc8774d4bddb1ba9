package io.redress.forms;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Messages for violations of form rules. */
final class FormMessages {
    private final ResourceBundle bundle;
    private final Locale locale;

    FormMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("messages/forms", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String of(String label, Violation violation) {
        Object[] arguments = new Object[violation.arguments().size() + 1];
        arguments[0] = label;
        System.arraycopy(violation.arguments().toArray(), 0, arguments, 1, violation.arguments().size());
        return new MessageFormat(bundle.getString(violation.code()), locale).format(arguments);
    }
}
