package io.redress.engine;

import org.camunda.bpm.engine.exception.NotValidException;

/** Thrown when an expression exceeds the limits of one evaluation: it is ended, and the node keeps working. */
public class EvaluationLimitExceededException extends NotValidException {

    EvaluationLimitExceededException(String what) {
        super(what);
    }
}
