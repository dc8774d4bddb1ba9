package io.redress.complaint;

/** Small rules about text that several records share. */
final class Texts {

    private Texts() {}

    static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    /** Null for a field that was left empty, so that it reads the same whichever way a complaint came in. */
    static String given(String text) {
        return present(text) ? text : null;
    }
}
