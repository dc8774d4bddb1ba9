package io.redress.engine;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValString;

/**
 * FEEL functions with patterns: compiled once, and reading no more characters than the {@link EvaluationBudget} has left. Arguments that are not
 * a text or not a pattern are left to the library, which reports the failure.
 */
class RegexFunctions extends FeelFunctions {

    private record Key(String pattern, String flags) {}

    private static final int MAX_CACHED_CHARACTERS = 2_000_000;
    private static final int OVERHEAD = 200;

    private final Cache<Key, Optional<Pattern>> patterns = Caffeine.newBuilder().maximumWeight(MAX_CACHED_CHARACTERS)
            .<Key, Optional<Pattern>>weigher((key, pattern) -> OVERHEAD + key.pattern().length()).build();

    RegexFunctions(FunctionProvider library) {
        take("matches", library, (own, arguments) -> with(own, arguments, 2, (text, rest) -> new ValBoolean(text.find())));
        take("replace", library, (own, arguments) -> with(own, arguments, 3, (text, rest) -> new ValString(replaced(text, text(rest, 2)))));
        take("split", library, (own, arguments) -> with(own, arguments, 2, (text, rest) -> list(split(text, text(rest, 0)))));
        take("extract", library, (own, arguments) -> with(own, arguments, 2, (text, rest) -> list(found(text))));
    }

    private Object with(ValFunction library, List<Val> arguments, int flagsAt, BiFunction<Matcher, List<Val>, Val> work) {
        if (!allText(arguments)) {
            return library.invoke().apply(arguments);
        }
        var key = new Key(text(arguments, 1), arguments.size() > flagsAt ? text(arguments, flagsAt) : "");
        return patterns.get(key, RegexFunctions::compiled)
                .map(pattern -> (Object) work.apply(pattern.matcher(new MeteredText(text(arguments, 0))), arguments))
                .orElseGet(() -> library.invoke().apply(arguments));
    }

    private static boolean allText(List<Val> arguments) {
        for (var argument : CollectionConverters.asJava((camundajar.impl.scala.collection.Iterable<Val>) arguments)) {
            if (!(argument instanceof ValString)) {
                return false;
            }
        }
        return true;
    }

    private static String text(List<Val> arguments, int position) {
        return ((ValString) arguments.apply(position)).value();
    }

    private static Optional<Pattern> compiled(Key key) {
        try {
            return Optional.of(Pattern.compile(key.pattern(), flags(key.flags())));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static int flags(String flags) {
        return (flags.contains("s") ? Pattern.DOTALL : 0) | (flags.contains("m") ? Pattern.MULTILINE : 0)
                | (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0) | (flags.contains("x") ? Pattern.COMMENTS : 0);
    }

    private static String replaced(Matcher text, String replacement) {
        var result = new StringBuilder();
        while (text.find()) {
            int before = result.length();
            text.appendReplacement(result, replacement);
            EvaluationBudget.current().spend((result.length() - before) / FeelValueSize.LETTERS_PER_STEP + 1);
        }
        return text.appendTail(result).toString();
    }

    /** As in the library: an empty piece at the end is kept, an empty match at the beginning creates none. */
    private static java.util.List<String> split(Matcher matcher, String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (matcher.find()) {
            if (matcher.end() > 0) {
                pieces.add(text.substring(from, matcher.start()));
                from = matcher.end();
                EvaluationBudget.current().spend(1);
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static java.util.List<String> found(Matcher text) {
        var found = new ArrayList<String>();
        while (text.find()) {
            found.add(text.group());
            EvaluationBudget.current().spend(1);
        }
        return found;
    }

    private static Val list(java.util.List<String> texts) {
        return new ValList(CollectionConverters.asScala(texts.stream().map(text -> (Val) new ValString(text)).toList()).toList());
    }
}
