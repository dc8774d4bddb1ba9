/** What must be there before the first person signs in: groups, people, grants, filters; made at start, as often as one likes. */
package io.redress.identity.setup;
