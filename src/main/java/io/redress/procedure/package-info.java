/** The boundary to the engine: what starts, moves and ends the BPMN processes, and the verbs that they call. */
@ApplicationModule(allowedDependencies = {
    "complaint",
    "correspondence",
    "deadline",
    "engine",
    "engine :: query",
    "forms",
    "identity",
    "models",
    "money",
    "remedy",
    "resolution",
    "shared"})
package io.redress.procedure;

import org.springframework.modulith.ApplicationModule;
