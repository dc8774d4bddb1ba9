package io.redress.complaint;

import java.time.Instant;

/**
 * The requested part of a list of complaints.
 *
 * @param page counted from 0
 * @param asOf the {@link ComplaintPage#asOf} of the page on which the reader began: complaints received later are excluded, since they
 *     would shift rows from one page to the next; null for the first page
 */
@NotPersonal
public record ComplaintPart(int page, int size, ComplaintOrder order, Instant asOf) {

    public ComplaintPart(int page, int size) {
        this(page, size, ComplaintOrder.NEWEST_FIRST, null);
    }
}
