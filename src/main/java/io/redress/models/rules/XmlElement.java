package io.redress.models.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of an XML file. Names are compared without their prefix and, unless stated otherwise, in any namespace, as the engine does. */
final class XmlElement {

    /** @param namespace empty if the attribute has none */
    record Attribute(String namespace, String name, String value) {}

    private final XmlElement parent;
    private final String namespace;
    private final String name;
    private final List<Attribute> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(XmlElement parent, String namespace, String name, List<Attribute> attributes) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void append(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    XmlElement parent() {
        return parent;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<XmlElement> children() {
        return children;
    }

    /** The text directly inside the element. */
    String text() {
        return text.toString().strip();
    }

    Optional<String> attribute(String name) {
        return attributes.stream().filter(attribute -> attribute.name().equals(name)).map(Attribute::value).findFirst();
    }

    Stream<XmlElement> children(String name) {
        return children.stream().filter(child -> child.name.equals(name));
    }

    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    Stream<XmlElement> all(String name) {
        return all().filter(element -> element.name.equals(name));
    }

    /** The id of the element, or of its nearest ancestor that has one, by which people find it in Modeler. */
    String id() {
        return attribute("id").filter(id -> !id.isBlank()).orElseGet(() -> parent == null ? name : parent.id());
    }
}
