/** Intake by mail: each mail becomes a complaint or a message exactly once, and unreadable mail is never lost. */
@ApplicationModule(allowedDependencies = {"complaint", "correspondence", "identity", "procedure", "shared", "tracking"})
package io.redress.mailbox;

import org.springframework.modulith.ApplicationModule;
