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

/** The built-in functions of FEEL, whose work is charged to the current {@link EvaluationBudget} before it is done. */
class BoundedFunctions extends FeelFunctions {

    /** Functions that compare each item with every other. */
    private static final Set<String> QUADRATIC = Set.of("distinct values", "duplicate values", "union", "index of", "flatten");
    private static final Set<String> ROUNDING =
            Set.of("decimal", "floor", "ceiling", "round up", "round down", "round half up", "round half down");
    private static final int MAX_DIGITS = 100;
    private static final int LETTERS_PER_STEP = 64;
    private static final int COMPARISONS_PER_STEP = 16;

    BoundedFunctions(FunctionProvider library) {
        CollectionConverters.asJava(library.functionNames()).forEach(name -> take(name, library, (function, arguments) -> {
            count(name, arguments, EvaluationBudget.current());
            return function.invoke().apply(arguments);
        }));
    }

    private static void count(String name, List<Val> arguments, EvaluationBudget budget) {
        long letters = 0;
        long items = 0;
        int position = 0;
        for (Val argument : CollectionConverters.asJava((Iterable<Val>) arguments)) {
            if (argument instanceof ValString text) {
                letters += text.value().length();
            } else if (argument instanceof ValList list) {
                items += FeelValueSize.of(list, budget.left());
            } else if (position == 1 && argument instanceof ValNumber digits && ROUNDING.contains(name)) {
                checkDigits(digits);
            }
            position++;
        }
        long pairs = QUADRATIC.contains(name) ? items * items / COMPARISONS_PER_STEP : 0;
        budget.spend(letters / LETTERS_PER_STEP + items + pairs + items * letters / FeelValueSize.LETTERS_PER_STEP);
    }

    private static void checkDigits(ValNumber digits) {
        if (digits.value().abs().bigDecimal().intValue() > MAX_DIGITS || digits.value().bigDecimal().precision() > MAX_DIGITS) {
            throw new EvaluationLimitExceededException("The evaluation was ended: numbers are rounded to " + MAX_DIGITS + " digits at most.");
        }
    }
}
