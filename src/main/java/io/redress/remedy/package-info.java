/** Remedies granted and revoked, each exactly once, and the ports to the systems that provide them. */
@ApplicationModule(allowedDependencies = {"complaint", "money"})
package io.redress.remedy;

import org.springframework.modulith.ApplicationModule;
