package io.redress.engine;

/**
 * A text whose characters are charged to the current {@link EvaluationBudget} as a pattern reads them: some patterns read each character a
 * million times.
 */
final class MeteredText implements CharSequence {

    private static final int LETTERS_PER_STEP = 64;

    private final String text;
    private final EvaluationBudget budget = EvaluationBudget.current();
    private int reads;

    MeteredText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++reads % LETTERS_PER_STEP == 0) {
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
