package io.redress.engine;

import camundajar.impl.scala.Function1;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import io.redress.complaint.LinearCaseMapping;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.syntaxtree.ValString;

/** {@code lower case(string)} and {@code upper case(string)} of FEEL in time linear, rather than quadratic, in the length of the text. */
class CaseMappingFunctions implements FunctionProvider {

    private static final Map<String, UnaryOperator<String>> CHANGES = Map.of("lower case", LinearCaseMapping::lower, "upper case", LinearCaseMapping::upper);

    private final Map<String, List<ValFunction>> functions;

    CaseMappingFunctions(FunctionProvider library) {
        functions = Map.of("lower case", changed(library, "lower case"), "upper case", changed(library, "upper case"));
    }

    private static List<ValFunction> changed(FunctionProvider library, String name) {
        return CollectionConverters.asScala(CollectionConverters.asJava(library.getFunctions(name)).stream()
                .map(function -> changed(function, CHANGES.get(name))).toList()).toList();
    }

    private static ValFunction changed(ValFunction library, UnaryOperator<String> change) {
        Function1<List<Val>, Object> apply = arguments -> arguments.size() == 1 && arguments.apply(0) instanceof ValString text
                ? new ValString(change.apply(text.value())) : library.invoke().apply(arguments);
        return new ValFunction(library.params(), apply, library.hasVarArgs());
    }

    @Override
    public List<ValFunction> getFunctions(String name) {
        return functions.getOrDefault(name, CollectionConverters.asScala(java.util.List.<ValFunction>of()).toList());
    }

    @Override
    public Iterable<String> functionNames() {
        return CollectionConverters.asScala(functions.keySet());
    }
}
