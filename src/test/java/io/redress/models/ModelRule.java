package io.redress.models;

import java.util.stream.Stream;

/** The style of our own diagrams; the rules for everybody's are in {@code io.redress.models.rules}. */
enum ModelRule {
    FILE("a file holds one process and bears its id", NamingRules::file),
    IDS("ids are type and PascalCase name, never generated", NamingRules::ids),
    MESSAGES_AND_ERRORS("messages read complaint.withdrawn, error codes are the id in camelCase", NamingRules::messagesAndErrors),

    LABELS("steps and events have a label", LabelRules::stepsAndEvents),
    SENTENCE_CASE("labels are in sentence case", LabelRules::sentenceCase),
    GATEWAYS("a gateway that decides asks a question and its flows answer; others have no label", LabelRules::gateways),
    DOCUMENTATION("processes, user tasks and call activities are documented", LabelRules::documentation),
    ROLES("there are no lanes and pools", LabelRules::roles),
    COMMENTS("there are no XML comments", LabelRules::comments),

    PLATFORM("diagrams are made for the platform that runs them", ExecutionRules::platform),
    PROCESS_SETTINGS("a process is executable, has a version tag and keeps its history for a number of days", ExecutionRules::processSettings),
    OWN_TRANSACTION("steps with an effect are transactions of their own", ExecutionRules::ownTransaction),
    RETRIES("what runs as a job says how it is tried again", ExecutionRules::retries),

    LATEST("forms, tables and called processes are bound latest", ReferenceRules::latest),
    NO_PERSON("work goes to groups, never to a person", ReferenceRules::noPerson),
    TEMPLATES("steps fit their element templates", ReferenceRules::templates),
    TEMPLATE_FOR_VERB("steps use the element template of their verb", ReferenceRules::templateForVerb);

    interface Check {
        Stream<Finding> findings(Diagram diagram, ModelReferences references);
    }

    private final String text;
    private final Check check;

    ModelRule(String text, Check check) {
        this.text = text;
        this.check = check;
    }

    Stream<Finding> findings(Diagram diagram, ModelReferences references) {
        return check.findings(diagram, references);
    }

    @Override
    public String toString() {
        return text;
    }
}
