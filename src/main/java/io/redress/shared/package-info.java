/** What several modules need and no library has. */
@ApplicationModule(allowedDependencies = {})
package io.redress.shared;

import org.springframework.modulith.ApplicationModule;
