package io.redress.procedure;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Runs a step of the procedure itself, whatever the rights of the person whose request led to it. */
@Component
public class OnOwnBehalf {

    private final IdentityService identity;

    OnOwnBehalf(IdentityService identity) {
        this.identity = identity;
    }

    public void run(Runnable step) {
        get(() -> {
            step.run();
            return null;
        });
    }

    public <T> T get(Supplier<T> step) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return step.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
