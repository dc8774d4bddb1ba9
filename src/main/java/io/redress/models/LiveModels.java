package io.redress.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models that are live, for rules about changes and about references between models. */
@FunctionalInterface
public interface LiveModels {

    LiveModels NONE = process -> Optional.empty();

    /** @return the newest version of the process with this id */
    Optional<ModelFile> process(String id);

    /** @return the file with the newest version of the decision with this id */
    default Optional<ModelFile> decision(String id) {
        return Optional.empty();
    }

    /** @return the newest version of the form with this id */
    default Optional<ModelFile> form(String id) {
        return Optional.empty();
    }

    /** @return the examples that were deployed along with the newest version of the decision */
    default Optional<ModelFile> examples(String decision) {
        return Optional.empty();
    }

    /** @return the newest version of every process */
    default List<ModelFile> diagrams() {
        return List.of();
    }

    /** @return the groups of the user directory, in addition to those that the application creates */
    default Set<String> groups() {
        return Set.of();
    }
}
