package io.redress.correspondence;

import io.redress.complaint.NotPersonal;
import io.redress.complaint.Personal;
import io.redress.complaint.Reference;
import java.util.Objects;

/**
 * A request to write a letter.
 *
 * @param name which letter; a template with this name must exist
 * @param key idempotency key, so that a repeated step does not write the letter twice
 * @param content what the letter prints besides the case file, of the kind that belongs to its name
 */
@NotPersonal
public record LetterRequest(Reference reference, String name, String key, @Personal LetterContent content) {

    public LetterRequest {
        Objects.requireNonNull(reference, "A letter belongs to a complaint");
        Objects.requireNonNull(key, "A letter needs a key, so that it is written once");
        if (!LetterKind.of(name).content().isInstance(content)) {
            throw new IllegalArgumentException("The content of the letter " + name + " is " + LetterKind.of(name).content().getSimpleName());
        }
    }
}
