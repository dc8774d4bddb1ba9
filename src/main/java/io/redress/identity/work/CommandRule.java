package io.redress.identity.work;

import org.camunda.bpm.engine.impl.interceptor.Command;

/** A check on user commands that the engine lacks or performs insufficiently; a rule rejects a command by throwing. */
interface CommandRule {

    void check(Command<?> command, CommandUser caller);
}
