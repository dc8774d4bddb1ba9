package io.redress.identity.rest;

import java.util.regex.Pattern;

/** Removes class names, SQL and stack traces from a message, which are of use only to engine developers and attackers. */
final class ClassNames {

    private static final Pattern TRACE = Pattern.compile("(?s)\\R\\s*(at |\\.\\.\\. \\d|Caused by:|###).*$");
    private static final Pattern SQL = Pattern.compile("(?s)###.*$");
    private static final Pattern CHAIN = Pattern.compile("(?s)\\s*(\\(through reference chain: .*?\\)|at \\[Source: .*?\\]|\\n at .*)$");
    private static final Pattern THROWN = Pattern.compile("\\b(?:[a-z_][\\w]*\\.){2,}[A-Z][\\w$]*(?:Exception|Error): ");
    private static final Pattern NAME = Pattern.compile("\\b(?:[a-z_][\\w]*\\.){2,}[A-Z][\\w$]*(?:<[^>\\s]*>*)?");

    private ClassNames() {}

    static String takenOutOf(String message) {
        var plain = message;
        for (var pattern : new Pattern[] {TRACE, SQL, CHAIN, THROWN}) {
            plain = pattern.matcher(plain).replaceAll("");
        }
        return NAME.matcher(plain).replaceAll("…").strip();
    }
}
