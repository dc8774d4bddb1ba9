/** Configuration of the process engine: what it may see, store and do. */
@ApplicationModule(allowedDependencies = {"complaint", "models", "shared"})
package io.redress.engine;

import org.springframework.modulith.ApplicationModule;
