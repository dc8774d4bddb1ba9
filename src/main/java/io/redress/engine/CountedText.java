package io.redress.engine;

/** A text whose letters are counted in the current {@link Budget} as a pattern looks at them: some patterns look at each a million times. */
final class CountedText implements CharSequence {

    private static final int LETTERS_PER_STEP = 64;

    private final String text;
    private final Budget budget = Budget.current();
    private int looks;

    CountedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++looks % LETTERS_PER_STEP == 0) {
            budget.spend(1);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
