package io.redress;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Lets {@link TestClock} begin with the first test, and takes back what a test has moved. Registered in META-INF/spring.factories. */
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
