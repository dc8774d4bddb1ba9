package io.redress.complaint;

import java.time.Instant;
import java.util.List;

/**
 * One page of a list of complaints.
 *
 * @param page from 0
 * @param more whether another page follows
 * @param total how many complaints fit; at least so many where they are not {@code counted} to the end, since there are very many
 * @param asOf to be given with the question for the next page
 */
public record ComplaintPage(List<ComplaintSummary> items, int page, int size, boolean more, int total, boolean counted, Instant asOf) {}
