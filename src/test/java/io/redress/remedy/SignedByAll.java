package io.redress.remedy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Plans that grant whatever is ordered, except what a test refuses. */
@TestComponent
class SignedByAll implements SignedPlans {

    private final Set<GrantRemedy> refused = ConcurrentHashMap.newKeySet();

    void refuse(GrantRemedy order) {
        refused.add(order);
    }

    @Override
    public boolean grant(GrantRemedy order) {
        return !refused.contains(order);
    }
}
