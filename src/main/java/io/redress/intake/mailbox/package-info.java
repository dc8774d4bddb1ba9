/** The mailbox as a door: mail becomes complaints and messages, once each, and nothing that cannot be read is lost. */
package io.redress.intake.mailbox;
