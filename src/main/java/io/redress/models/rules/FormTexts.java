package io.redress.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The FEEL of a form: texts that begin with an equals sign, and templates in double braces. */
final class FormTexts {

    private static final Pattern BRACES = Pattern.compile("\\{\\{\\{?\\s*(?:#(?:if|loop)\\s+)?([^{}]*(?:\\{[^{}]*}[^{}]*)*?)}}", Pattern.DOTALL);
    private static final Pattern LOOP = Pattern.compile("\\{\\{\\s*#loop.*?\\{\\{\\s*/loop\\s*}}", Pattern.DOTALL);
    private static final Pattern LOOP_HEAD = Pattern.compile("\\{\\{\\s*#loop\\s[^}]*}}");

    private FormTexts() {}

    /** @param place the key or id of the component */
    record Feel(String place, String name, String text) {}

    /** Texts that begin with an equals sign, without it. */
    static Stream<Feel> expressions(JsonNode form) {
        return texts(form, "", "").filter(text -> text.text().startsWith("="))
                .map(text -> new Feel(text.place(), text.name(), text.text().substring(1)));
    }

    /** Templates in double braces, except inside loops, where names may be properties of the item. */
    static Stream<Feel> templates(JsonNode form) {
        return texts(form, "", "").filter(text -> text.text().contains("{{") && !text.text().startsWith("="))
                .flatMap(text -> BRACES.matcher(outsideOfLoops(text.text())).results().map(found -> found.group(1).strip())
                        .filter(inside -> !inside.isEmpty() && !inside.startsWith("/")).map(inside -> new Feel(text.place(), text.name(), inside)));
    }

    private static String outsideOfLoops(String text) {
        return LOOP.matcher(text).replaceAll(FormTexts::head);
    }

    private static String head(MatchResult loop) {
        var head = LOOP_HEAD.matcher(loop.group());
        return head.find() ? Matcher.quoteReplacement(head.group()) : "";
    }

    private static Stream<Feel> texts(JsonNode node, String place, String name) {
        if (node.isTextual()) {
            return Stream.of(new Feel(place, name, node.asText()));
        }
        var here = node.path("key").asText(node.path("id").asText(place));
        return node.isObject() ? node.properties().stream().flatMap(entry -> texts(entry.getValue(), here, entry.getKey()))
                : StreamSupport.stream(node.spliterator(), false).flatMap(child -> texts(child, here, name));
    }
}
