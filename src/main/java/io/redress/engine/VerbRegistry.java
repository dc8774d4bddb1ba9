package io.redress.engine;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The {@link Verb}s by the names that models use; each is fetched when first needed, because verbs need the engine. */
@Component
class VerbRegistry extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private final Set<String> names;

    VerbRegistry(ApplicationContext context) {
        this.context = context;
        this.names = new LinkedHashSet<>(List.of(context.getBeanNamesForAnnotation(Verb.class)));
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public Object get(Object name) {
        return names.contains(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream().map(name -> new SimpleImmutableEntry<Object, Object>(name, get(name))).collect(Collectors.toSet());
    }
}
