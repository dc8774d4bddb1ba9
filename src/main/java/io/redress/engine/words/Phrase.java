package io.redress.engine.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One entry of a list: words that stand side by side, at one place "…" for a few words between, or before or after them. */
final class Phrase {

    /** What "…" stands for at most: five words, or ten Chinese characters, of the same clause. */
    private static final int GAP = 10;
    private static final String DOTS = "...";

    private final List<List<Tokens.Token>> parts;
    private final boolean openStart;
    private final boolean openEnd;

    /** Places of a text, from the first to behind the last. */
    record Place(int from, int to) {

        boolean covers(Place other) {
            return from <= other.from && other.to <= to;
        }
    }

    private Phrase(String text) {
        parts = Arrays.stream(text.split("\\.{2,}")).map(Tokens::of).filter(part -> !part.isEmpty()).toList();
        openStart = text.startsWith(DOTS);
        openEnd = text.endsWith(DOTS);
    }

    /** @param text in the form of {@link TextForm} */
    static Stream<Phrase> of(String text) {
        var phrase = new Phrase(text.strip());
        return phrase.parts.isEmpty() ? Stream.empty() : Stream.of(phrase);
    }

    /** Gives the places where the text says this, one after the other, until one is taken. */
    boolean find(WordText text, Predicate<Place> taken) {
        var numbers = new ArrayList<int[][]>();
        for (var part : parts) {
            var ofPart = part.stream().map(text::numbers).toArray(int[][]::new);
            if (Arrays.stream(ofPart).anyMatch(found -> found.length == 0)) {
                return false;
            }
            numbers.add(ofPart);
        }
        for (int number : numbers.get(0)[0]) {
            for (int place = text.first(number); place >= 0; place = text.next(place)) {
                int end = end(text, numbers, 0, place);
                if (end >= 0 && taken.test(widened(text, place, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @return the place behind the phrase from this part on, -1 where it does not stand here */
    private static int end(WordText text, List<int[][]> numbers, int part, int place) {
        int behind = behind(text, numbers.get(part), place);
        if (behind < 0 || part == numbers.size() - 1) {
            return behind;
        }
        int left = GAP;
        for (int at = behind; at < text.length() && left >= 0; at++) {
            int end = end(text, numbers, part + 1, at);
            if (end >= 0) {
                return end;
            }
            int width = text.width(at);
            if (width == 0) {
                return -1;
            }
            left -= width;
        }
        return -1;
    }

    private static int behind(WordText text, int[][] words, int place) {
        if (place + words.length > text.length()) {
            return -1;
        }
        for (int i = 0; i < words.length; i++) {
            if (!has(words[i], text.at(place + i))) {
                return -1;
            }
        }
        return place + words.length;
    }

    private static boolean has(int[] numbers, int number) {
        for (int one : numbers) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }

    private Place widened(WordText text, int from, int to) {
        return new Place(openStart ? reach(text, from, -1) : from, openEnd ? reach(text, to - 1, 1) + 1 : to);
    }

    /** @return the last place within the gap and the clause, seen from a place in this direction */
    private static int reach(WordText text, int place, int step) {
        int at = place;
        for (int left = GAP; at + step >= 0 && at + step < text.length(); at += step) {
            int width = text.width(at + step);
            left -= width;
            if (width == 0 || left < 0) {
                break;
            }
        }
        return at;
    }
}
