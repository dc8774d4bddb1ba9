package io.redress.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The human-readable number of a complaint: {@code C-2026-000123}. */
@NotPersonal
public record Reference(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("C-\\d{4}-\\d{6,}");

    @JsonCreator
    public Reference {
        if (!isReference(value)) {
            throw new IllegalArgumentException("Not a complaint reference (C-2026-000123): " + value);
        }
    }

    public static boolean isReference(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    static Reference of(int year, long number) {
        return new Reference("C-%d-%06d".formatted(year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
