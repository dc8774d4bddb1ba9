package io.redress.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which somebody is away, the first and the last among them, in the time zone of the company.
 *
 * @param deputy who gets what the user holds as far as it is offered to him; null where everything goes back to its candidates
 */
record Absence(UUID id, String user, String deputy, LocalDate from, LocalDate to, String enteredBy, Instant enteredAt) {}
