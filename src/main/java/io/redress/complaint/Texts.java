package io.redress.complaint;

/** Small rules about text that several records share. */
final class Texts {

    private Texts() {}

    static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
