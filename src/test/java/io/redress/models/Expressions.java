package io.redress.models;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.impl.juel.Builder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The {@code ${…}} expressions of a diagram, wherever they occur, parsed with the engine's own parser. */
final class Expressions {

    private static final Builder JUEL = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    private Expressions() {}

    /** @param place the attribute or element that contains it */
    record Expression(String element, String place, String text) {

        boolean isCondition() {
            return place.toLowerCase().endsWith("condition") || place.equals("conditionExpression");
        }

        /** The root names: {@code complaint} in {@code ${complaint.due.respond}}. */
        Set<String> names() {
            var names = new TreeSet<String>();
            JUEL.build(text).getIdentifierNodes().forEach(node -> names.add(node.getName()));
            return names;
        }
    }

    static Stream<Expression> of(Diagram diagram) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(diagram.text())));
            return in(document.getDocumentElement(), diagram.stem());
        } catch (Exception e) {
            throw new IllegalStateException(diagram.stem() + " cannot be read", e);
        }
    }

    private static Stream<Expression> in(Element element, String parent) {
        var name = element.hasAttribute("id") ? element.getAttribute("id") : parent;
        var attributes = nodes(element.getAttributes().getLength(), element.getAttributes()::item);
        var children = nodes(element.getChildNodes().getLength(), element.getChildNodes()::item).toList();
        var here = Stream.concat(attributes, children.stream().filter(child -> child.getNodeType() == Node.TEXT_NODE))
                .filter(node -> node.getNodeValue().matches("(?s).*[$#]\\{.*") && !"documentation".equals(element.getLocalName()))
                .map(node -> new Expression(name, place(node, element), node.getNodeValue().strip()));
        var inside = children.stream().filter(Element.class::isInstance).flatMap(child -> in((Element) child, name));
        return Stream.concat(here, inside);
    }

    private static String place(Node node, Element element) {
        return node.getNodeType() == Node.ATTRIBUTE_NODE ? node.getLocalName() : element.getLocalName();
    }

    private static Stream<Node> nodes(int length, IntFunction<Node> at) {
        return IntStream.range(0, length).mapToObj(at);
    }
}
