/** Embedded mode: PostgreSQL and a mail server inside the process. Never active when a real database is configured. */
@ApplicationModule(allowedDependencies = {"mailbox", "shared", "tracking"})
package io.redress.embedded;

import org.springframework.modulith.ApplicationModule;
