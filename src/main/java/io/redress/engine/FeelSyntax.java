package io.redress.engine;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/** What an expression reads and calls, taken from the tree that the engine's parser makes of it. */
class FeelSyntax {

    private static final Set<String> WITH_PATTERN = Set.of("matches", "replace", "split", "extract");
    /** They make a value of a written one. Nothing else is computed ahead: it may take long, or be another at every moment. */
    private static final Set<String> MAKING = Set.of("date", "time", "date and time", "duration", "years and months duration", "number", "string");

    private static final Set<Class<?>> COMPUTING = Set.of(For.class, SomeItem.class, EveryItem.class, Filter.class, FunctionDefinition.class,
            QualifiedFunctionInvocation.class, Exponentiation.class);

    private final BiPredicate<String, Integer> functions;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> patterns = new TreeSet<>();
    private boolean alternatives;
    private boolean asksValue;
    private boolean computes;

    /** @param functions whether there is a function of this name with so many arguments; -1 where they are named */
    FeelSyntax(BiPredicate<String, Integer> functions, Exp expression) {
        this.functions = functions;
        visit(expression, Set.of(), false);
    }

    Set<String> names() {
        return names;
    }

    Set<String> unknown() {
        return unknown;
    }

    Set<String> patterns() {
        return patterns;
    }

    boolean alternatives() {
        return alternatives;
    }

    /** Whether it has one and the same value whatever the case is. */
    boolean isWrittenOut() {
        return names.isEmpty() && !asksValue && !computes;
    }

    /** @param loose inside of a filter, where a bare name may be one of the items' */
    private void visit(Object node, Set<String> own, boolean loose) {
        computes |= COMPUTING.stream().anyMatch(kind -> kind.isInstance(node));
        if (node instanceof Ref ref) {
            read(ref, own, loose);
        } else if (node instanceof For loop) {
            bound(loop.iterators(), loop.exp(), with(own, "partial"), loose);
        } else if (node instanceof SomeItem some) {
            bound(some.iterators(), some.condition(), own, loose);
        } else if (node instanceof EveryItem every) {
            bound(every.iterators(), every.condition(), own, loose);
        } else if (node instanceof ConstContext context) {
            bound(context.entries(), null, own, loose);
        } else if (node instanceof FunctionDefinition definition) {
            visit(definition.body(), Stream.concat(own.stream(), list(definition.parameters())).collect(TreeSet::new, Set::add, Set::addAll), loose);
        } else if (node instanceof Filter filter) {
            visit(filter.list(), own, loose);
            visit(filter.filter(), with(own, "item"), true);
        } else {
            look(node, own);
            inside(node).forEach(child -> visit(child, own, loose));
        }
    }

    private void look(Object node, Set<String> own) {
        if (node instanceof FunctionInvocation call) {
            call(call, own);
        }
        asksValue |= node instanceof ConstInputValue$;
        alternatives |= node instanceof Disjunction either && (isPlain(either.x()) || isPlain(either.y()))
                || node instanceof Conjunction both && (isPlain(both.x()) || isPlain(both.y()));
    }

    private static boolean isPlain(Exp operand) {
        return operand instanceof ConstString || operand instanceof ConstNumber;
    }

    private void read(Ref ref, Set<String> own, boolean loose) {
        var path = list(ref.names()).toList();
        if (!own.contains(path.get(0)) && (!loose || path.get(0).equals("complaint"))) {
            names.add(String.join(".", path));
        }
    }

    private void bound(camundajar.impl.scala.collection.immutable.List<Tuple2<String, Exp>> names, Exp body, Set<String> own, boolean loose) {
        Set<String> known = new TreeSet<>(own);
        list(names).forEach(name -> {
            visit(name._2(), known, loose);
            known.add(name._1());
        });
        visit(body, known, loose);
    }

    private void call(FunctionInvocation call, Set<String> own) {
        var positional = call.params() instanceof PositionalFunctionParameters parameters ? list(parameters.params()).toList() : null;
        computes |= !MAKING.contains(call.function());
        if (!own.contains(call.function()) && !functions.test(call.function(), positional == null ? -1 : positional.size())) {
            unknown.add(call.function() + "(" + (positional == null ? "…" : "") + ")");
        }
        if (WITH_PATTERN.contains(call.function()) && positional != null && positional.size() > 1
                && positional.get(1) instanceof ConstString pattern) {
            compile(pattern.value());
        }
    }

    private void compile(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            patterns.add(pattern + ": " + e.getDescription());
        }
    }

    private static Stream<?> inside(Object node) {
        if (node instanceof Iterable<?> several) {
            return list(several);
        }
        return node instanceof Product product ? list(product.productIterator().toList()) : Stream.of();
    }

    private static <T> Stream<T> list(Iterable<T> several) {
        return CollectionConverters.asJava(several.toList()).stream();
    }

    private static Set<String> with(Set<String> own, String name) {
        Set<String> more = new TreeSet<>(own);
        more.add(name);
        return more;
    }
}
