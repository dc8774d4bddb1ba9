package io.redress.shared;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Loads bundles from {@code messages/}, for texts that are not part of the application's {@code MessageSource} ({@code spring.messages}): those of
 * letters and answers, which are looked up by language instead of by request, and those of classes used outside Spring.
 */
public final class Bundles {

    private Bundles() {}

    /** @param name of the file in {@code messages/}, without language and suffix */
    public static ResourceBundleMessageSource messages(String name) {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/" + name);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
