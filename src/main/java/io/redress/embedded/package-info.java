/** Embedded mode: PostgreSQL and a mail server inside the process. Never active when a real database is configured. */
package io.redress.embedded;
