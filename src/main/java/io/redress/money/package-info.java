/** Amounts with their currency: decimals, rounding and formatting. Independent of complaints. */
@ApplicationModule(allowedDependencies = {"shared"})
package io.redress.money;

import org.springframework.modulith.ApplicationModule;
