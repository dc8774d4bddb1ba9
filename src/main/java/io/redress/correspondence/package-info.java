/** Letters to complainants: templates by language, channels, delivery, and the record of each letter (A3, C1, G2, G4, E8). */
@ApplicationModule(allowedDependencies = {"complaint", "money", "shared", "tracking"})
package io.redress.correspondence;

import org.springframework.modulith.ApplicationModule;
