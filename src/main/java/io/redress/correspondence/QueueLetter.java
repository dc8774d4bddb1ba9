package io.redress.correspondence;

import io.redress.complaint.Reference;
import java.util.Map;
import java.util.Objects;

/**
 * The wish to write a letter.
 *
 * @param name which letter; a template of this name must exist
 * @param key identifies the occasion, so that a repeated step does not write twice
 * @param facts what the letter tells besides the case file, by the names that templates use; values may be null
 */
public record QueueLetter(Reference reference, String name, String key, Map<String, Object> facts) {

    public QueueLetter {
        Objects.requireNonNull(reference, "A letter belongs to a complaint");
        Objects.requireNonNull(key, "A letter needs a key, so that it is written once");
        facts = facts == null ? Map.of() : facts;
    }
}
