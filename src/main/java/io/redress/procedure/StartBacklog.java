package io.redress.procedure;

import java.time.Instant;

/**
 * Procedures and deliveries that wait for their model to be active again.
 *
 * @param oldest since when the first of them waits, null where there is none
 * @param failure why one of them could not begin when it was tried last, null where none was tried
 */
public record StartBacklog(long waiting, Instant oldest, String failure) {}
