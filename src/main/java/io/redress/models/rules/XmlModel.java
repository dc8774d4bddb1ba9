package io.redress.models.rules;

import io.redress.models.Problem;

/** A diagram or decision table as the rules see it. */
record XmlModel(String file, XmlElement root) {

    Problem problem(XmlElement at, String what, Object... details) {
        return Problem.of(file, at.id(), what, details);
    }
}
