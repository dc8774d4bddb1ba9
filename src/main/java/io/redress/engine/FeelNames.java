package io.redress.engine;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.NamedFunctionParameters;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/** The names that a FEEL expression reads from its context. Names inside a filter are left out, since they may be properties of the item. */
final class FeelNames {

    private static final String FOR_EACH_BEFORE = "partial";

    private final Set<String> found = new TreeSet<>();

    private FeelNames() {}

    static Set<String> of(Exp expression) {
        var names = new FeelNames();
        names.walk(expression, Set.of());
        return names.found;
    }

    private void walk(Object node, Set<String> bound) {
        if (node instanceof Filter filter) {
            walk(filter.list(), bound);
        } else if (node instanceof For loop) {
            walk(loop.exp(), with(iterated(loop.iterators(), bound), FOR_EACH_BEFORE));
        } else if (node instanceof SomeItem some) {
            walk(some.condition(), iterated(some.iterators(), bound));
        } else if (node instanceof EveryItem every) {
            walk(every.condition(), iterated(every.iterators(), bound));
        } else if (node instanceof ConstContext context) {
            iterated(context.entries(), bound);
        } else if (node instanceof FunctionDefinition function) {
            walk(function.body(), with(bound, CollectionConverters.asJava(function.parameters()).toArray(String[]::new)));
        } else if (node instanceof NamedFunctionParameters named) {
            CollectionConverters.asJava(named.params()).values().forEach(value -> walk(value, bound));
        } else if (path(node).isPresent()) {
            path(node).filter(path -> !bound.contains(path.split("\\.")[0])).ifPresent(found::add);
        } else if (node instanceof Product parts) {
            CollectionConverters.asJava(parts.productIterator()).forEachRemaining(part -> walk(part, bound));
        }
    }

    private static Optional<String> path(Object node) {
        if (node instanceof Ref ref) {
            return Optional.of(String.join(".", CollectionConverters.asJava(ref.names())));
        }
        return node instanceof PathExpression inner ? path(inner.path()).map(base -> base + "." + inner.key()) : Optional.empty();
    }

    /** What is bound after these pairs, each of which sees those before it. */
    private Set<String> iterated(List<Tuple2<String, Exp>> pairs, Set<String> bound) {
        var inner = new HashSet<>(bound);
        CollectionConverters.asJava(pairs).forEach(pair -> {
            walk(pair._2(), Set.copyOf(inner));
            inner.add(pair._1());
        });
        return inner;
    }

    private static Set<String> with(Set<String> bound, String... more) {
        var inner = new HashSet<>(bound);
        inner.addAll(Set.of(more));
        return inner;
    }
}
