/**
 * The secret links with which complainants track their complaints. A token is derived when it is sent to the complainant and never
 * stored or shown elsewhere: not in the database, not in a stored letter, not on a page for staff.
 */
@ApplicationModule(allowedDependencies = {})
package io.redress.tracking;

import org.springframework.modulith.ApplicationModule;
