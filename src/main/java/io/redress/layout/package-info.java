/** Shared by all pages: navigation, language, and the formatting of times, money and codes. Templates are in {@code templates/layout}. */
@ApplicationModule(allowedDependencies = {"identity", "money", "shared"})
package io.redress.layout;

import org.springframework.modulith.ApplicationModule;
