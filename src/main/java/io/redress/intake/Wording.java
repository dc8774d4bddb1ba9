package io.redress.intake;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What the door says, in the language of the request; {@code intake*.properties}. */
@Component
class Wording {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Wording() {
        texts.setBasename("intake");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    String of(String key, Object... details) {
        return in(LocaleContextHolder.getLocale(), key, details);
    }

    /** @param details shown as they are: numbers without grouping */
    String in(Locale language, String key, Object... details) {
        Object[] plain = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            plain[i] = String.valueOf(details[i]);
        }
        return texts.getMessage(key, plain, language);
    }

    /** The code of the language to answer a complainant in; who reads neither of ours most likely reads English; null where nothing is said. */
    static String complainantsLanguage(String header) {
        if (header == null || header.isBlank() || header.startsWith("*")) {
            return null;
        }
        return Locale.CHINESE.equals(accepted(header)) ? "zh-CN" : "en";
    }

    /** The best of our languages for the {@code Accept-Language} header; null where the header says nothing of use. */
    static Locale accepted(String header) {
        try {
            return header == null || header.isBlank() ? null : Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
