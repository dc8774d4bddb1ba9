package io.redress.models;

import java.util.Optional;

/** The models that are live, for rules about changes. */
@FunctionalInterface
public interface LiveModels {

    LiveModels NONE = process -> Optional.empty();

    /** @return the newest version of the process with this id */
    Optional<ModelFile> process(String id);
}
