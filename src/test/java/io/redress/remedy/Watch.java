package io.redress.remedy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Knows which provisions a test has ended. */
@TestComponent
class Watch implements ProvisionStatus {

    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    void ended(String provision) {
        ended.add(provision);
    }

    @Override
    public boolean isUnderWay(String provision) {
        return !ended.contains(provision);
    }
}
