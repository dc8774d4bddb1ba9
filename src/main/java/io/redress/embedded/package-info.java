/** What the default run brings along: PostgreSQL and a mail server inside the process. Never active beside a real database. */
package io.redress.embedded;
