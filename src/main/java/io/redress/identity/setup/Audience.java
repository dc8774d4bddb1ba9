package io.redress.identity.setup;

import io.redress.identity.Groups;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The working groups that see and start a process, as declared in the model. */
record Audience(List<String> visibleTo, List<String> startableBy) {

    static final String VISIBLE_TO = "visibleTo";
    static final String STARTABLE_BY = Groups.STARTABLE_BY;
    static final String HAS_START_FORM = "hasStartForm";

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    static Audience of(ProcessDefinitionEntity process) {
        var starters = process.getProperty(HAS_START_FORM) == null ? List.<String>of() : List.of(Groups.AGENTS);
        return new Audience(groups(process, VISIBLE_TO, Groups.WORKING), groups(process, STARTABLE_BY, starters));
    }

    private static List<String> groups(ProcessDefinitionEntity process, String property, List<String> defaults) {
        return process.getProperty(property) instanceof String names ? List.of(COMMA.split(names.strip())) : defaults;
    }
}
