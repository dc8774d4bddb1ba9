package io.redress.engine;

import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.ArrayList;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.SomeItem;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.valuemapper.ValueMapper;

/** FEEL interpreter that charges its work to the current {@link EvaluationBudget}, and charges lists before they are created. */
class BoundedInterpreter extends FeelInterpreter {

    /** The largest power of ten of a number; beyond it, arithmetic needs memory for the digits. */
    private static final int MAX_EXPONENT = 400;
    /** The library copies the list for each item that it appends; 64 copied items count as one step. */
    private static final int COPIES_PER_STEP = 64;

    /** An operand that has been evaluated in order to count it, and need not be evaluated again. */
    private record Evaluated(Val value) implements Exp {}

    BoundedInterpreter(ValueMapper values) {
        super(values);
    }

    @Override
    public Val eval(Exp expression, EvalContext context) {
        if (expression instanceof Evaluated evaluated) {
            return evaluated.value();
        }
        var budget = EvaluationBudget.current();
        budget.enter();
        try {
            var result = super.eval(counted(expression, context, budget), context);
            count(expression, result, budget);
            return result;
        } finally {
            budget.leave();
        }
    }

    private Exp counted(Exp expression, EvalContext context, EvaluationBudget budget) {
        if (expression instanceof For loop) {
            return new For(counted(loop.iterators(), context, budget), loop.exp());
        }
        if (expression instanceof SomeItem some) {
            return new SomeItem(counted(some.iterators(), context, budget), some.condition());
        }
        if (expression instanceof EveryItem every) {
            return new EveryItem(counted(every.iterators(), context, budget), every.condition());
        }
        if (expression instanceof Filter filter) {
            var list = eval(filter.list(), context);
            budget.spend(work(items(list)));
            return new Filter(new Evaluated(list), filter.filter());
        }
        if (expression instanceof IterationContext range) {
            return counted(eval(range.start(), context), eval(range.end(), context), budget);
        }
        return expression;
    }

    private List<Tuple2<String, Exp>> counted(List<Tuple2<String, Exp>> iterators, EvalContext context, EvaluationBudget budget) {
        var evaluated = new ArrayList<Tuple2<String, Exp>>();
        long combinations = 1;
        for (var iterator : CollectionConverters.asJava((camundajar.impl.scala.collection.Iterable<Tuple2<String, Exp>>) iterators)) {
            var list = eval(iterator._2(), context);
            combinations = Math.multiplyExact(combinations, items(list));
            if (combinations > budget.left()) {
                budget.spend(combinations);
            }
            evaluated.add(new Tuple2<>(iterator._1(), new Evaluated(list)));
        }
        budget.spend(work(combinations));
        return CollectionConverters.asScala(evaluated).toList();
    }

    private static Exp counted(Val start, Val end, EvaluationBudget budget) {
        if (start instanceof ValNumber first && end instanceof ValNumber last) {
            budget.spend(last.value().$minus(first.value()).abs().bigDecimal().min(java.math.BigDecimal.valueOf(EvaluationBudget.STEPS)).longValue());
        }
        return new IterationContext(new Evaluated(start), new Evaluated(end));
    }

    private static int items(Val list) {
        return list instanceof ValList items ? items.items().size() : 1;
    }

    private static long work(long items) {
        return items + items * items / COPIES_PER_STEP;
    }

    private static void count(Exp expression, Val result, EvaluationBudget budget) {
        if (result instanceof ValNumber number && Math.abs((long) number.value().bigDecimal().scale()) > MAX_EXPONENT) {
            throw new EvaluationLimitExceededException("The evaluation was ended: a number has more than " + MAX_EXPONENT + " digits.");
        }
        if (makesValues(expression)) {
            budget.spend(FeelValueSize.of(result, budget.left()));
        } else if (result instanceof ValList list) {
            budget.spend(list.items().size());
        }
    }

    private static boolean makesValues(Exp expression) {
        return expression instanceof FunctionInvocation || expression instanceof Addition || expression instanceof ConstList
                || expression instanceof ConstContext || expression instanceof For || expression instanceof Filter
                || expression instanceof QualifiedFunctionInvocation;
    }
}
