package io.redress.engine;

import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Set;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;

/** The library's functions, whose work is counted in the current {@link Budget} before it is done. */
class BoundedFunctions extends FeelFunctions {

    /** They compare each item with each. */
    private static final Set<String> SQUARE = Set.of("distinct values", "duplicate values", "union", "index of", "flatten");
    private static final Set<String> ROUNDING =
            Set.of("decimal", "floor", "ceiling", "round up", "round down", "round half up", "round half down");
    private static final int MOST_DIGITS = 100;
    private static final int LETTERS_PER_STEP = 64;
    private static final int COMPARISONS_PER_STEP = 16;

    BoundedFunctions(FunctionProvider library) {
        CollectionConverters.asJava(library.functionNames()).forEach(name -> take(name, library, (function, arguments) -> {
            count(name, arguments, Budget.current());
            return function.invoke().apply(arguments);
        }));
    }

    private static void count(String name, List<Val> arguments, Budget budget) {
        long letters = 0;
        long items = 0;
        int place = 0;
        for (Val argument : CollectionConverters.asJava((Iterable<Val>) arguments)) {
            if (argument instanceof ValString text) {
                letters += text.value().length();
            } else if (argument instanceof ValList list) {
                items += FeelWeight.of(list, budget.left());
            } else if (place == 1 && argument instanceof ValNumber digits && ROUNDING.contains(name)) {
                checkDigits(digits);
            }
            place++;
        }
        long pairs = SQUARE.contains(name) ? items * items / COMPARISONS_PER_STEP : 0;
        budget.spend(letters / LETTERS_PER_STEP + items + pairs + items * letters / FeelWeight.LETTERS_PER_STEP);
    }

    private static void checkDigits(ValNumber digits) {
        if (digits.value().abs().bigDecimal().intValue() > MOST_DIGITS || digits.value().bigDecimal().precision() > MOST_DIGITS) {
            throw new EvaluationTooLarge("The evaluation was ended: numbers are rounded to " + MOST_DIGITS + " digits at most.");
        }
    }
}
