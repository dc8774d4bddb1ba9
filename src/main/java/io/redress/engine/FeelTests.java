package io.redress.engine;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import io.redress.models.CellTest;
import io.redress.models.CellTest.Any;
import io.redress.models.CellTest.AnyOf;
import io.redress.models.CellTest.Equal;
import io.redress.models.CellTest.Not;
import io.redress.models.CellTest.Range;
import io.redress.models.CellTest.Unknown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstRange;
import org.camunda.feel.syntaxtree.ConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** Cells made of literals, lists, ranges, comparisons and their negation; of everything else it is not known what passes. */
final class FeelTests {

    private final String text;

    private FeelTests(String text) {
        this.text = text;
    }

    static CellTest of(String text, Exp tree) {
        return tree instanceof ConstBool all && all.value() ? new Any() : new FeelTests(text).test(tree);
    }

    private CellTest test(Exp tree) {
        if (tree instanceof AtLeastOne several) {
            return new AnyOf(CollectionConverters.asJava(several.xs()).stream().map(this::test).toList());
        }
        if (tree instanceof org.camunda.feel.syntaxtree.Not not) {
            return new Not(test(not.x()));
        }
        if (tree instanceof UnaryTestExpression single) {
            return equal(single.exp());
        }
        return tree instanceof InputEqualTo same ? equal(same.x()) : compared(tree);
    }

    private CellTest equal(Exp value) {
        return value instanceof ConstNull$ ? new Equal(Optional.empty())
                : literal(value).<CellTest>map(one -> new Equal(Optional.of(one))).orElseGet(this::unknown);
    }

    private CellTest compared(Exp tree) {
        if (tree instanceof InputLessThan less) {
            return range(less.x(), bound -> new Range(null, false, bound, false));
        }
        if (tree instanceof InputLessOrEqual less) {
            return range(less.x(), bound -> new Range(null, false, bound, true));
        }
        if (tree instanceof InputGreaterThan more) {
            return range(more.x(), bound -> new Range(bound, false, null, false));
        }
        if (tree instanceof InputGreaterOrEqual more) {
            return range(more.x(), bound -> new Range(bound, true, null, false));
        }
        return tree instanceof InputInRange within ? between(within.range()) : unknown();
    }

    private CellTest between(ConstRange range) {
        var from = number(range.start().value());
        var to = number(range.end().value());
        return from.isEmpty() || to.isEmpty() ? unknown() : new Range(from.get(), isClosed(range.start()), to.get(), isClosed(range.end()));
    }

    private static boolean isClosed(ConstRangeBoundary boundary) {
        return boundary instanceof ClosedConstRangeBoundary;
    }

    private CellTest range(Exp bound, Function<BigDecimal, CellTest> test) {
        return number(bound).map(test).orElseGet(() -> new Unknown(text, literal(bound).stream().toList()));
    }

    private CellTest unknown() {
        return new Unknown(text, List.of());
    }

    /** A number, a text, true or false that is written out. */
    static Optional<Object> literal(Exp value) {
        if (value instanceof ConstString string) {
            return Optional.of(string.value());
        }
        return value instanceof ConstBool bool ? Optional.of(bool.value()) : number(value).map(Object.class::cast);
    }

    private static Optional<BigDecimal> number(Exp value) {
        if (value instanceof ArithmeticNegation negative) {
            return number(negative.x()).map(BigDecimal::negate);
        }
        return value instanceof ConstNumber number ? Optional.of(number.value().bigDecimal()) : Optional.empty();
    }
}
