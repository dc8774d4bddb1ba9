package io.redress.engine.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of one cell, divided by commas: {@code courier, late deliver*, promised … weeks}. */
public final class WordList {

    private static final int LETTERS_KEPT = 2_000_000;
    private static final int OVERHEAD = 500;
    private static final Cache<String, WordList> KNOWN = Caffeine.newBuilder().maximumWeight(LETTERS_KEPT)
            .<String, WordList>weigher((text, list) -> OVERHEAD + text.length()).build();

    private final List<Phrase> phrases;

    private WordList(String text) {
        phrases = Arrays.stream(TextForm.of(text).split("[,\u3001;\n]")).flatMap(Phrase::of).toList();
    }

    public static WordList of(String text) {
        return KNOWN.get(text, WordList::new);
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** @param butNot longer expressions: a word that stands within one of them is not meant */
    public boolean isSaidIn(WordText text, WordList butNot) {
        var others = new ArrayList<Phrase.Place>();
        var looked = new boolean[1];
        return phrases.stream().anyMatch(phrase -> phrase.find(text, place -> {
            if (!looked[0]) {
                looked[0] = true;
                butNot.collect(text, others);
            }
            return others.stream().noneMatch(other -> other.covers(place));
        }));
    }

    private void collect(WordText text, List<Phrase.Place> places) {
        phrases.forEach(phrase -> phrase.find(text, place -> {
            places.add(place);
            return false;
        }));
    }
}
