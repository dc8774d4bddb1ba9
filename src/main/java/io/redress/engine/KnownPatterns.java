package io.redress.engine;

import camundajar.impl.scala.Function1;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.syntaxtree.ValString;

/** FEEL's {@code matches(input, pattern)} with patterns that are compiled once; what it does not know is left to the library's own. */
class KnownPatterns implements FunctionProvider {

    private static final String MATCHES = "matches";
    private static final int AT_MOST = 10_000;

    private final Cache<String, Optional<Pattern>> patterns = Caffeine.newBuilder().maximumSize(AT_MOST).build();
    private final Map<String, List<ValFunction>> functions;

    KnownPatterns(FunctionProvider library) {
        functions = Map.of(MATCHES, CollectionConverters.asScala(CollectionConverters.asJava(library.getFunctions(MATCHES)).stream()
                .filter(matches -> matches.params().size() == 2).map(this::knowing).toList()).toList());
    }

    private ValFunction knowing(ValFunction library) {
        Function1<List<Val>, Object> matches = arguments -> {
            if (arguments.apply(0) instanceof ValString input && arguments.apply(1) instanceof ValString text) {
                var pattern = patterns.get(text.value(), KnownPatterns::compiled);
                if (pattern.isPresent()) {
                    return new ValBoolean(pattern.get().matcher(input.value()).find());
                }
            }
            return library.invoke().apply(arguments);
        };
        return new ValFunction(library.params(), matches, library.hasVarArgs());
    }

    /** Nothing for what is no pattern: the library words the failure. */
    private static Optional<Pattern> compiled(String text) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
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
