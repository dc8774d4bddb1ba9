/** Intake by mail: each mail becomes a complaint or a message exactly once, and unreadable mail is never lost. */
package io.redress.mailbox;
