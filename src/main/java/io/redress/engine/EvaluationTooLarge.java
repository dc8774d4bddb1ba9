package io.redress.engine;

import org.camunda.bpm.engine.exception.NotValidException;

/** An expression that asks for more than one evaluation may take: it is ended, and the node goes on working. */
public class EvaluationTooLarge extends NotValidException {

    EvaluationTooLarge(String what) {
        super(what);
    }
}
