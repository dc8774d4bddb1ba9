package io.redress.models;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules for every diagram, worded for modellers. */
enum ModelRule {
    FILE("a file holds one process and bears its id", NamingRules::file),
    IDS("ids are type and PascalCase name, never generated", NamingRules::ids),
    MESSAGES_AND_ERRORS("messages read complaint.withdrawn, error codes are the id in camelCase", NamingRules::messagesAndErrors),

    LABELS("steps and events have a label", LabelRules::stepsAndEvents),
    SENTENCE_CASE("labels are in sentence case", LabelRules::sentenceCase),
    GATEWAYS("a gateway that decides asks a question and its flows answer; others have no label", LabelRules::gateways),
    DEFAULT_FLOW("a gateway that decides has a default flow", LabelRules::defaultFlow),
    DOCUMENTATION("processes, user tasks and call activities are documented", LabelRules::documentation),
    ROLES("there are no lanes and pools", LabelRules::roles),
    COMMENTS("there are no XML comments", LabelRules::comments),

    PLATFORM("diagrams are made for the platform that runs them", ExecutionRules::platform),
    PROCESS_SETTINGS("a process is executable, has a version tag and keeps its history for a number of days", ExecutionRules::processSettings),
    OWN_TRANSACTION("steps with an effect are transactions of their own", ExecutionRules::ownTransaction),
    RETRIES("what runs as a job says how it is tried again", ExecutionRules::retries),
    READABLE_RETRIES("the engine can read every retry time cycle", ExecutionRules::readableRetries),

    SERVICE_TASKS("service tasks call verbs", CodeRules::serviceTasks),
    LISTENERS("listeners call verbs", CodeRules::listeners),
    NO_CODE("there is no code in diagrams", CodeRules::noCode),

    FORMS("user tasks show a form that is there", ReferenceRules::forms, ModelReferences::forms),
    NO_OTHER_FORMS("there are no other kinds of forms", ReferenceRules::noOtherForms),
    TABLES("business rule tasks ask a table that is there", ReferenceRules::tables, ModelReferences::tables),
    CALLED_PROCESSES("call activities call a process that is there", ReferenceRules::calledProcesses),
    GROUPS("work goes to groups of the procedure", ReferenceRules::groups),
    PROPERTIES("properties of a step are understood", ReferenceRules::properties),
    TEMPLATES("steps fit their element templates", ReferenceRules::templates),
    TEMPLATE_FOR_VERB("steps use the element template of their verb", ReferenceRules::templateForVerb),

    CONDITIONS("conditions read variables of the procedure", ExpressionRules::conditions, ModelReferences::variables),
    KNOWN_NAMES("expressions read names that something sets", ExpressionRules::knownNames, ModelReferences::variables),
    COMPLAINT_PATHS("expressions read names that a complaint has", ExpressionRules::complaintPaths);

    interface Check {
        Stream<Finding> findings(Diagram diagram, ModelReferences references);
    }

    private final String text;
    private final Check check;
    private final Function<ModelReferences, Collection<?>> needs;

    ModelRule(String text, Check check) {
        this(text, check, null);
    }

    ModelRule(String text, Check check, Function<ModelReferences, Collection<?>> needs) {
        this.text = text;
        this.check = check;
        this.needs = needs;
    }

    Stream<Finding> findings(Diagram diagram, ModelReferences references) {
        return check.findings(diagram, references);
    }

    /** False as long as what the rule refers to does not exist at all. */
    boolean canBeChecked(ModelReferences references) {
        return needs == null || !needs.apply(references).isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
