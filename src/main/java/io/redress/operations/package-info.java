/** Operations: health, metrics, logs, and the page for failures. */
@ApplicationModule(allowedDependencies = {"complaint", "correspondence", "engine", "identity", "procedure", "remedy", "tracking"})
package io.redress.operations;

import org.springframework.modulith.ApplicationModule;
