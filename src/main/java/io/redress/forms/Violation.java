package io.redress.forms;

import java.util.List;

/** A rule that an answer breaks: the code of its message, and the message arguments besides the label. */
record Violation(String code, List<Object> arguments) {
    static Violation of(String code, Object... arguments) {
        return new Violation(code, List.of(arguments));
    }
}
