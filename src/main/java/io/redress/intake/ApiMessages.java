package io.redress.intake;

import io.redress.shared.Bundles;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Messages of the API, in the language of the request; {@code messages/intake*.properties}. */
@Component
class ApiMessages {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private final ResourceBundleMessageSource texts = Bundles.messages("intake");

    ApiMessages() {
        texts.setAlwaysUseMessageFormat(true);
    }

    String of(String key, Object... details) {
        return in(LocaleContextHolder.getLocale(), key, details);
    }

    /** @param details inserted as is: numbers without grouping */
    String in(Locale language, String key, Object... details) {
        Object[] plain = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            plain[i] = String.valueOf(details[i]);
        }
        return texts.getMessage(key, plain, language);
    }

    /** Language code for answering a complainant: English if the header names no supported language; null without a preference. */
    static String complainantsLanguage(String header) {
        if (header == null || header.isBlank() || header.startsWith("*")) {
            return null;
        }
        return Locale.CHINESE.equals(accepted(header)) ? "zh-CN" : "en";
    }

    /** The best supported language for the {@code Accept-Language} header; null if the header is of no use. */
    static Locale accepted(String header) {
        try {
            return header == null || header.isBlank() ? null : Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
