package io.redress;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Starts {@link TestClock} with the first test, and undoes the changes of each test. Registered in META-INF/spring.factories. */
class TestClockListener implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        TestClock.get().firstTestBegins();
    }

    @Override
    public void afterTestMethod(TestContext test) {
        TestClock.get().testEnded();
    }
}
