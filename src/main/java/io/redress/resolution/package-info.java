/** Resolution plans: immutable versions, who has to sign them, their signatures, and the remedies that may therefore be provided. */
@ApplicationModule(allowedDependencies = {"complaint", "money", "remedy", "shared"})
package io.redress.resolution;

import org.springframework.modulith.ApplicationModule;
