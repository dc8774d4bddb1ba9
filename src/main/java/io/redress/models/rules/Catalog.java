package io.redress.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import io.redress.models.ModelVocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models that exist after the deployment: the deployed files and what is live beside them. */
public final class Catalog {

    private static final Set<String> DECLARING = Set.of("resultVariable", "elementVariable", "errorMessageVariable", "errorCodeVariable",
            "escalationCodeVariable", "initiator");
    private static final Set<String> PARAMETERS = Set.of("inputParameter", "outputParameter");
    private static final Set<String> MAPPINGS = Set.of("in", "out");

    private final LiveModels live;
    private final ModelVocabulary vocabulary;
    private final List<XmlElement> diagrams;
    private final Set<String> decisions;
    private final Map<String, JsonNode> deployedForms = new LinkedHashMap<>();
    private final Map<String, Optional<JsonNode>> liveForms = new HashMap<>();
    private Set<String> variables;
    private Set<String> words;

    public Catalog(Collection<ModelFile> files, LiveModels live, ModelVocabulary vocabulary) {
        this.live = live;
        this.vocabulary = vocabulary;
        var deployed = files.stream().filter(FileKinds::isDiagram).flatMap(Catalog::root).toList();
        var replaced = processes(deployed.stream()).map(XmlElement::id).collect(Collectors.toSet());
        this.diagrams = Stream.concat(deployed.stream(), live.diagrams().stream().flatMap(Catalog::root)
                .filter(root -> processes(Stream.of(root)).map(XmlElement::id).noneMatch(replaced::contains))).toList();
        this.decisions = files.stream().filter(FileKinds::isTable).flatMap(Catalog::root).flatMap(root -> root.all("decision"))
                .map(XmlElement::id).collect(Collectors.toSet());
        files.stream().filter(FileKinds::isForm).flatMap(file -> FormJson.read(file).stream())
                .forEach(form -> deployedForms.put(form.path("id").asText(""), form));
    }

    LiveModels live() {
        return live;
    }

    ModelVocabulary vocabulary() {
        return vocabulary;
    }

    Set<String> groups() {
        return Stream.concat(vocabulary.groups().stream(), live.groups().stream()).collect(Collectors.toSet());
    }

    /** The root elements of all diagrams. */
    Stream<XmlElement> diagrams() {
        return diagrams.stream();
    }

    Optional<XmlElement> process(String id) {
        return processes(diagrams()).filter(process -> process.id().equals(id)).findFirst();
    }

    boolean hasDecision(String id) {
        return decisions.contains(id) || live.decision(id).isPresent();
    }

    Optional<JsonNode> form(String id) {
        return deployedForms.containsKey(id) ? Optional.of(deployedForms.get(id))
                : liveForms.computeIfAbsent(id, name -> live.form(name).flatMap(FormJson::read));
    }

    /** The names of all variables that something sets. */
    Set<String> variables() {
        if (variables == null) {
            variables = new HashSet<>(vocabulary.variables());
            diagrams().flatMap(XmlElement::all).flatMap(Catalog::declared).forEach(variables::add);
            variables.addAll(answers(field -> !field.isWords()));
        }
        return variables;
    }

    /** The names of free text, which is not in variables. */
    Set<String> words() {
        if (words == null) {
            words = new HashSet<>(vocabulary.words());
            words.addAll(answers(FormFields.Field::isWords));
        }
        return words;
    }

    private Set<String> answers(Predicate<FormFields.Field> kind) {
        return forms().flatMap(FormFields::of).filter(field -> !field.name().isEmpty()).filter(kind)
                .map(FormFields.Field::variable).collect(Collectors.toSet());
    }

    private Stream<JsonNode> forms() {
        var shown = diagrams().flatMap(XmlElement::all).flatMap(element -> element.attribute("formRef").stream()).distinct()
                .filter(id -> !deployedForms.containsKey(id)).flatMap(id -> form(id).stream());
        return Stream.concat(deployedForms.values().stream(), shown);
    }

    private static Stream<String> declared(XmlElement element) {
        var named = element.attributes().stream().filter(attribute -> DECLARING.contains(attribute.name())).map(XmlElement.Attribute::value);
        var parameters = Stream.of(element).filter(found -> PARAMETERS.contains(found.name())).flatMap(found -> found.attribute("name").stream());
        var mapped = Stream.of(element).filter(found -> MAPPINGS.contains(found.name())).flatMap(found -> found.attribute("target").stream());
        return Stream.of(named, parameters, mapped).flatMap(names -> names);
    }

    private static Stream<XmlElement> processes(Stream<XmlElement> roots) {
        return roots.flatMap(root -> root.all("process"));
    }

    /** An unreadable file has its own problem and contributes nothing. */
    private static Stream<XmlElement> root(ModelFile file) {
        try {
            return Stream.of(XmlReader.read(file));
        } catch (XmlReader.Unreadable e) {
            return Stream.of();
        }
    }
}
