/** Grants and revokes remedies, each exactly once, and defines the ports to the systems that provide them. */
@ApplicationModule(allowedDependencies = {"complaint", "money", "shared"})
package io.redress.remedy;

import org.springframework.modulith.ApplicationModule;
