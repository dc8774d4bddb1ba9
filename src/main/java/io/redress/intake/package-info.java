/** The web API through which complaints are filed and through which complainants and staff access them. */
@ApplicationModule(allowedDependencies = {"complaint", "identity", "layout", "procedure", "shared", "tracking"})
package io.redress.intake;

import org.springframework.modulith.ApplicationModule;
