package io.redress.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.redress.models.ExpressionCheck.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.stereotype.Component;

/** Decides which expressions are allowed, whatever their names resolve to, in the same way at deployment and at run time. */
@Component
class ExpressionGrammar {

    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS, Builder.Feature.VARARGS);
    private static final Set<Class<?>> ALLOWED_NODES = Set.of(AstEval.class, AstComposite.class, AstText.class, AstBinary.class, AstUnary.class,
            AstChoice.class, AstNested.class, AstIdentifier.class, AstDot.class, AstBracket.class, AstFunction.class, AstParameters.class);
    private static final Set<String> FORBIDDEN_PROPERTIES = Set.of("class", "getClass", "classLoader", "declaringClass", "processEngineServices",
            "processEngine");
    private static final String COMPUTED = "[…]";
    private static final int MAX_CACHED_CHARACTERS = 2_000_000;
    private static final int OVERHEAD = 100;

    private final Predicate<String> verbs;
    private final Cache<String, Optional<String>> cache = Caffeine.newBuilder().maximumWeight(MAX_CACHED_CHARACTERS)
            .<String, Optional<String>>weigher((text, problem) -> OVERHEAD + text.length()).build();

    /** @param verbs the verbs, whose names only a delegate expression may use */
    ExpressionGrammar(VerbRegistry verbs) {
        this.verbs = verbs::containsKey;
    }

    /** @return why the expression is refused, empty if it is allowed; an expression that cannot be parsed is refused as well */
    Optional<String> problem(String expression) {
        return expression.indexOf('{') < 0 ? Optional.empty() : cache.get(expression, this::check);
    }

    /** @return what an allowed expression reads; nothing of one that is refused */
    List<Reading> readings(String expression) {
        return expression.indexOf('{') < 0 || problem(expression).isPresent() ? List.of() : ExpressionReadings.of(PARSER.build(expression).getRoot());
    }

    private Optional<String> check(String expression) {
        try {
            return TextLimits.ofJuel(expression).or(() -> check(PARSER.build(expression).getRoot()));
        } catch (TreeBuilderException e) {
            return Optional.of("it cannot be read: " + e.getMessage());
        } catch (StackOverflowError e) {
            return Optional.of("it nests too deeply");
        }
    }

    private Optional<String> check(Node node) {
        var problem = ofNode(node);
        for (int i = 0; i < node.getCardinality() && problem.isEmpty(); i++) {
            problem = node.getChild(i) == null ? Optional.empty() : check(node.getChild(i));
        }
        return problem;
    }

    private Optional<String> ofNode(Node node) {
        if (node instanceof AstMethod) {
            return Optional.of("it calls a method; it may read properties and call " + String.join("(), ", ExpressionFunctions.names()) + "()");
        }
        if (node instanceof AstFunction function) {
            return function(function);
        }
        if (node instanceof AstIdentifier name && verbs.test(name.getName())) {
            return Optional.of("the verb " + name.getName() + " stands only as a delegate expression, written ${" + name.getName() + "}");
        }
        if (node instanceof AstDot dot) {
            return property(dot.getChild(0), dot.toString().substring(2));
        }
        if (node instanceof AstBracket bracket) {
            return property(bracket.getChild(0), bracket.getChild(1) instanceof AstString name ? (String) name.eval(null, null) : COMPUTED);
        }
        return ALLOWED_NODES.contains(node.getClass()) || node instanceof AstLiteral ? Optional.empty()
                : Optional.of("it uses what expressions here do not have");
    }

    private static Optional<String> function(AstFunction function) {
        var name = function.getName();
        if (!ExpressionFunctions.names().contains(name)) {
            return Optional.of("there is no function " + name + "(); there are " + String.join("(), ", ExpressionFunctions.names()) + "()");
        }
        return function.getParamCount() == ExpressionFunctions.parameters(name) ? Optional.empty()
                : Optional.of(name + "() takes " + ExpressionFunctions.parameters(name) + " arguments");
    }

    private static Optional<String> property(Node base, String property) {
        if (FORBIDDEN_PROPERTIES.contains(property)) {
            return Optional.of("'" + property + "' cannot be read");
        }
        if (base instanceof AstLiteral) {
            return Optional.of("'" + property + "' cannot be read of a written text or number");
        }
        var facts = base instanceof AstIdentifier name ? ContextAttributes.names(name.getName()) : Set.<String>of();
        return facts.isEmpty() || facts.contains(property) ? Optional.empty()
                : Optional.of("'" + property + "' cannot be read of it; there are " + String.join(", ", facts.stream().sorted().toList()));
    }
}
