package io.redress.complaint;

import java.time.Instant;
import java.util.List;

/**
 * One page of a list of complaints.
 *
 * @param page counted from 0
 * @param more whether another page follows
 * @param total number of matching complaints; a lower bound unless {@code counted}, since very large results are not counted completely
 * @param asOf to be passed with the request for the next page
 */
@NotPersonal
public record ComplaintPage(List<ComplaintSummary> items, int page, int size, boolean more, int total, boolean counted, Instant asOf) {}
