/** Task assignment: releasing tasks and handing them on, with an audit trail, so that none stays with somebody who does not work on it. */
@ApplicationModule(allowedDependencies = {"complaint", "engine", "engine :: query", "identity", "procedure", "shared"})
package io.redress.tasks;

import org.springframework.modulith.ApplicationModule;
