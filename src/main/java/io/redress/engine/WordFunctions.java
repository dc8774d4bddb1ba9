package io.redress.engine;

import camundajar.impl.scala.Function1;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import io.redress.engine.words.WordList;
import io.redress.engine.words.WordText;
import java.util.stream.Collectors;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValString;

/** FEEL's {@code says(text, words)} and {@code says(text, words, but not)}, our own: whether a text says one of these words. */
class WordFunctions implements FunctionProvider {

    private static final String NAME = "says";
    private static final int LOOKS_PER_STEP = 64;
    private static final WordList NOTHING = WordList.of("");

    private final List<ValFunction> says = list(java.util.List.of(function("text", "words"), function("text", "words", "butNot")));

    private static ValFunction function(String... parameters) {
        Function1<List<Val>, Object> invoke = WordFunctions::says;
        return new ValFunction(list(java.util.List.of(parameters)), invoke, false);
    }

    private static Object says(List<Val> arguments) {
        if (arguments.apply(0) instanceof ValNull$) {
            return new ValBoolean(false);
        }
        var words = WordList.of(text(arguments, 1));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("says(text, words) is given no word to look for");
        }
        var text = EvaluationBudget.current().prepared(text(arguments, 0));
        return new ValBoolean(counted(words, text, arguments.size() > 2 ? WordList.of(text(arguments, 2)) : NOTHING));
    }

    private static boolean counted(WordList words, WordText text, WordList butNot) {
        long before = text.looks();
        boolean said = words.isSaidIn(text, butNot);
        EvaluationBudget.current().spend(1 + (text.looks() - before) / LOOKS_PER_STEP);
        return said;
    }

    private static String text(List<Val> arguments, int place) {
        return text(arguments.apply(place));
    }

    private static String text(Val value) {
        if (value instanceof ValString text) {
            return text.value();
        }
        if (value instanceof ValList list) {
            return CollectionConverters.asJava((camundajar.impl.scala.collection.Seq<Val>) list.items()).stream().map(WordFunctions::text)
                    .collect(Collectors.joining(", "));
        }
        throw new IllegalArgumentException("says(text, words) takes texts or lists of texts");
    }

    private static <T> List<T> list(java.util.List<T> items) {
        return CollectionConverters.asScala(items).toList();
    }

    @Override
    public List<ValFunction> getFunctions(String name) {
        return NAME.equals(name) ? says : list(java.util.List.of());
    }

    @Override
    public camundajar.impl.scala.collection.Iterable<String> functionNames() {
        return list(java.util.List.of(NAME));
    }
}
