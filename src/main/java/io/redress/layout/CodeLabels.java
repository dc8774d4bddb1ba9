package io.redress.layout;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Labels for the codes of the case file; available to templates as {@code @codes}. A code without a label is shown as is, never as an error. */
@Component("codes")
public class CodeLabels {

    private final MessageSource messages;

    CodeLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** @param kind prefix of the message key: {@code status}, {@code cause}, … */
    public String say(String kind, Object code) {
        return say(kind, code, LocaleContextHolder.getLocale());
    }

    /** For codes from a model, whose own name for them serves as a fallback. */
    public String sayOr(String kind, Object code, String otherwise) {
        return messages.getMessage(kind + "." + code, null, otherwise, LocaleContextHolder.getLocale());
    }

    /** In a language other than the reader's, for bilingual forms. */
    public String say(String kind, Object code, Locale language) {
        return code == null ? null : messages.getMessage(kind + "." + code, null, code.toString(), language);
    }

    public String chinese(String name, Object... arguments) {
        return messages.getMessage(name, arguments, name, Locale.CHINESE);
    }

    public String english(String name, Object... arguments) {
        return messages.getMessage(name, arguments, name, Locale.ENGLISH);
    }
}
