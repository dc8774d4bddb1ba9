package io.redress.engine.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A text in which words are looked for: prepared once, asked for hundreds of words. */
public final class WordText {

    /** Number of the end of a clause. */
    static final int END = 0;
    private static final int[] NONE = {};
    private static final int WORD = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] tokens;
    private final boolean[] chinese;
    private final int[] first;
    private final int[] next;
    private String[] sorted;
    private long looks;

    public WordText(String text) {
        numbers.put(Tokens.END, END);
        tokens = Tokens.of(TextForm.of(text)).stream().mapToInt(token -> numbers.computeIfAbsent(token.word(), word -> numbers.size())).toArray();
        chinese = new boolean[numbers.size()];
        numbers.forEach((word, number) -> chinese[number] = !word.isEmpty() && Character.isIdeographic(word.codePointAt(0)));
        first = new int[numbers.size()];
        next = new int[tokens.length];
        Arrays.fill(first, -1);
        for (int place = tokens.length - 1; place >= 0; place--) {
            next[place] = first[tokens[place]];
            first[tokens[place]] = place;
        }
    }

    /** How many times a word of the text has been compared so far. */
    public long looks() {
        return looks;
    }

    int length() {
        return tokens.length;
    }

    int at(int place) {
        looks++;
        return tokens[place];
    }

    /** @return 1 of a Chinese character, 2 of a word, 0 of the end of a clause */
    int width(int place) {
        int number = at(place);
        return number == END ? 0 : chinese[number] ? 1 : WORD;
    }

    /** @return the first place of the word of this number, -1 if none */
    int first(int number) {
        return first[number];
    }

    int next(int place) {
        looks++;
        return next[place];
    }

    /** @return the number of the word in this text, or of all words that begin so; none where the text has none */
    int[] numbers(Tokens.Token word) {
        if (word.stem()) {
            return beginning(word.word());
        }
        var number = numbers.get(word.word());
        return number == null ? NONE : new int[] {number};
    }

    private int[] beginning(String stem) {
        if (sorted == null) {
            sorted = numbers.keySet().stream().sorted().toArray(String[]::new);
        }
        int from = Arrays.binarySearch(sorted, stem);
        int start = from < 0 ? -from - 1 : from;
        int end = start;
        while (end < sorted.length && sorted[end].startsWith(stem)) {
            end++;
        }
        looks += end - start;
        return Arrays.stream(sorted, start, end).mapToInt(numbers::get).toArray();
    }
}
