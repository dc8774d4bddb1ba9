package io.redress.engine;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The {@link Verb}s by the names that models use; each is fetched when first needed, because verbs need the engine. */
@Component
class VerbRegistry extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<String> names;

    VerbRegistry(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = new LinkedHashSet<>(List.of(beans.getBeanNamesForAnnotation(Verb.class)));
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public Object get(Object name) {
        return names.contains(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream().map(name -> new SimpleImmutableEntry<Object, Object>(name, get(name))).collect(Collectors.toSet());
    }
}
