package io.redress.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.DeserializationTypeValidator;
import org.springframework.stereotype.Component;

/**
 * Restricts stored values to text, numbers, lists and maps when they are deserialized, whatever class they name. The engine's own list would add
 * all of {@code java.lang}.
 */
@Component
class DeserializationAllowList extends AbstractProcessEnginePlugin implements DeserializationTypeValidator {

    private static final Set<String> TYPES = Set.of(
            "java.lang.Object", "java.lang.String", "java.lang.Boolean", "java.lang.Short", "java.lang.Integer", "java.lang.Long", "java.lang.Double",
            "java.math.BigDecimal", "java.math.BigInteger",
            "java.util.ArrayList", "java.util.HashMap", "java.util.LinkedHashMap", "java.util.LinkedList", "java.util.HashSet",
            "java.util.LinkedHashSet", "java.util.TreeMap", "java.util.List", "java.util.Map", "java.util.Set");

    /** The classes that List.of and similar methods create: the engine stores a list under the name of its class. */
    private static final Pattern COLLECTIONS = Pattern.compile("java\\.util\\.(ImmutableCollections|Collections)\\$\\w+|java\\.util\\.Arrays\\$ArrayList");

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDeserializationTypeValidator(this);
    }

    @Override
    public boolean validate(String type) {
        return TYPES.contains(type) || COLLECTIONS.matcher(type).matches();
    }
}
