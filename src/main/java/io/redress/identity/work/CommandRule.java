package io.redress.identity.work;

import org.camunda.bpm.engine.impl.interceptor.Command;

/** What the engine does not ask, or not rightly, before it does what a person wants; a rule refuses by throwing. */
interface CommandRule {

    void check(Command<?> command, Asking person);
}
