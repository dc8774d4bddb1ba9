/** Working time: calendars, and due dates computed from working hours. */
@ApplicationModule(allowedDependencies = {})
package io.redress.deadline;

import org.springframework.modulith.ApplicationModule;
