package io.redress.engine;

import io.redress.models.ExpressionCheck.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;

/** The names that an expression reads, and whether it only checks their presence. */
final class ExpressionReadings {

    private static final String ITEM = "[]";

    private final List<Reading> found = new ArrayList<>();

    private ExpressionReadings() {}

    static List<Reading> of(Node root) {
        var readings = new ExpressionReadings();
        readings.walk(root, false);
        return readings.found;
    }

    private void walk(Node node, boolean presence) {
        var path = path(node);
        path.ifPresent(read -> found.add(new Reading(read.endsWith(ITEM) ? read.substring(0, read.length() - ITEM.length()) : read,
                presence && !read.endsWith(ITEM))));
        for (int i = 0; i < node.getCardinality(); i++) {
            if (node.getChild(i) != null && (path.isEmpty() || i > 0)) {
                walk(node.getChild(i), path.isEmpty() && asksForPresence(node, presence));
            }
        }
    }

    private static boolean asksForPresence(Node node, boolean presence) {
        if (node instanceof AstBinary comparison) {
            return (comparison.getOperator() == AstBinary.EQ || comparison.getOperator() == AstBinary.NE)
                    && (node.getChild(0) instanceof AstNull || node.getChild(1) instanceof AstNull);
        }
        return node instanceof AstUnary unary ? unary.getOperator() == AstUnary.EMPTY : node instanceof AstNested && presence;
    }

    private static Optional<String> path(Node node) {
        if (node instanceof AstIdentifier name) {
            return Optional.of(name.getName());
        }
        if (node instanceof AstDot dot) {
            return path(dot.getChild(0)).map(base -> inside(base, dot.toString().substring(2)));
        }
        if (node instanceof AstBracket bracket) {
            return path(bracket.getChild(0)).map(base -> bracket.getChild(1) instanceof AstString name
                    ? inside(base, (String) name.eval(null, null)) : base.endsWith(ITEM) ? base : base + ITEM);
        }
        return Optional.empty();
    }

    private static String inside(String base, String property) {
        return base.endsWith(ITEM) ? base : base + "." + property;
    }
}
