package io.redress.procedure;

import io.redress.engine.query.DefinitionQueries;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The deployed forms. The engine returns a form only to those who work on a task; pages that show earlier answers need its labels. */
@Service
public class DeployedForms {

    private final DefinitionQueries definitions;

    DeployedForms(DefinitionQueries definitions) {
        this.definitions = definitions;
    }

    /** @return the latest version of the form as JSON, empty if none is deployed under this id */
    public Optional<String> newest(String form) {
        return definitions.form(form);
    }
}
