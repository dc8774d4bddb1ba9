/** The case file: everything known about a complaint, and its history. */
@ApplicationModule(allowedDependencies = {"money", "shared", "tracking"})
package io.redress.complaint;

import org.springframework.modulith.ApplicationModule;
