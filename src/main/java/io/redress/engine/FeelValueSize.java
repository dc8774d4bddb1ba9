package io.redress.engine;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValString;

/**
 * The size of a FEEL value, in steps of an {@link EvaluationBudget}. A list that holds another one twice counts it twice, because readers
 * traverse it twice.
 */
final class FeelValueSize {

    static final int LETTERS_PER_STEP = 16;

    private FeelValueSize() {}

    /** @return the size, or any number above {@code atMost} */
    static long of(Val value, long atMost) {
        if (value instanceof ValString text) {
            return 1 + text.value().length() / LETTERS_PER_STEP;
        }
        if (value instanceof ValList list) {
            return ofAll(CollectionConverters.asJava((camundajar.impl.scala.collection.Iterable<Val>) list.items()), atMost);
        }
        if (value instanceof ValContext context) {
            return ofAll(CollectionConverters.asJava(context.context().variableProvider().getVariables()).values(), atMost);
        }
        return 1;
    }


    private static long ofAll(Iterable<?> values, long atMost) {
        long sum = 1;
        for (var value : values) {
            sum += value instanceof Val inner ? of(inner, atMost - sum) : 1;
            if (sum > atMost) {
                return sum;
            }
        }
        return sum;
    }
}
