/** Idempotent setup at startup of the groups, users, authorizations and filters that must exist before the first sign-in. */
package io.redress.identity.setup;
