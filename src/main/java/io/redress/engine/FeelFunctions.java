package io.redress.engine;

import camundajar.impl.scala.Function1;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValFunction;

/** FEEL functions by name; base class for those that replace functions of the library. */
abstract class FeelFunctions implements FunctionProvider {

    private static final List<ValFunction> NONE = CollectionConverters.asScala(java.util.List.<ValFunction>of()).toList();

    private final Map<String, List<ValFunction>> functions = new TreeMap<>();

    /** Replaces the functions of this name. */
    final void take(String name, FunctionProvider library, Wrapping wrapping) {
        functions.put(name, CollectionConverters.asScala(
                CollectionConverters.asJava((Iterable<ValFunction>) library.getFunctions(name)).iterator()).map(function -> {
                    Function1<List<Val>, Object> instead = arguments -> wrapping.invoke(function, arguments);
                    return new ValFunction(function.params(), instead, function.hasVarArgs());
                }).toList());
    }

    interface Wrapping {
        Object invoke(ValFunction library, List<Val> arguments);
    }

    @Override
    public List<ValFunction> getFunctions(String name) {
        return functions.getOrDefault(name, NONE);
    }

    @Override
    public Iterable<String> functionNames() {
        return CollectionConverters.asScala(functions.keySet());
    }
}
