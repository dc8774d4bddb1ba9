/** The forms of the procedure: validated on the server as strictly as in the browser, and shown in the language of the reader. */
@ApplicationModule(allowedDependencies = {"complaint", "engine", "money", "shared"})
package io.redress.forms;

import org.springframework.modulith.ApplicationModule;
