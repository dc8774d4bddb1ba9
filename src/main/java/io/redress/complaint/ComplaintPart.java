package io.redress.complaint;

import java.time.Instant;

/**
 * Which part of a list of complaints is wanted.
 *
 * @param page from 0
 * @param asOf the {@link ComplaintPage#asOf} of the page on which the reader began: what came in later stays out, or lines would move from
 *     one page to the next while he reads; null for the first page
 */
public record ComplaintPart(int page, int size, ComplaintOrder order, Instant asOf) {

    public ComplaintPart(int page, int size) {
        this(page, size, ComplaintOrder.NEWEST_FIRST, null);
    }
}
