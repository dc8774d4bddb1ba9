package io.redress.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A user's days of absence, first and last day included, in the time zone of the company.
 *
 * @param deputy who receives the user's tasks for which he is a candidate; null if all of them go back to their candidates
 */
record Absence(UUID id, String user, String deputy, LocalDate from, LocalDate to, String enteredBy, Instant enteredAt) {}
