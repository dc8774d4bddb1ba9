/** Checks what a model may contain before it is deployed: diagrams, decision tables and forms are checked as files, without the engine. */
@ApplicationModule(allowedDependencies = {})
package io.redress.models;

import org.springframework.modulith.ApplicationModule;
