package io.redress.layout;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for the codes of the case file; templates call it {@code @codes}. A code without words is shown as it is, never as an error. */
@Component("codes")
public class Codes {

    private final MessageSource messages;

    Codes(MessageSource messages) {
        this.messages = messages;
    }

    /** @param kind first part of the message's name: {@code status}, {@code cause}, … */
    public String say(String kind, Object code) {
        return say(kind, code, LocaleContextHolder.getLocale());
    }

    /** Where a code comes from a model, whose name for it is good enough. */
    public String sayOr(String kind, Object code, String otherwise) {
        return messages.getMessage(kind + "." + code, null, otherwise, LocaleContextHolder.getLocale());
    }

    /** In a language that is not the reader's, for forms that carry two. */
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
