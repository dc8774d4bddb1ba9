/**
 * The secret links by which complainants follow their complaints. A token is derived when it is handed to the complainant, and stands
 * nowhere: not in the database, not in a stored letter, not on a page for the staff.
 */
package io.redress.tracking;
