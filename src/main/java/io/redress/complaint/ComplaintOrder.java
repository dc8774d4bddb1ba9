package io.redress.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sort orders for lists of complaints, by property name. */
public enum ComplaintOrder {
    NEWEST_FIRST("receivedAt,desc", "received_at desc, reference desc"),
    OLDEST_FIRST("receivedAt,asc", "received_at, reference"),
    DUE_FIRST("resolveBy,asc", "due_resolve, reference"),
    DUE_LAST("resolveBy,desc", "due_resolve desc, reference desc");

    private final String sort;
    private final String columns;

    ComplaintOrder(String sort, String columns) {
        this.sort = sort;
        this.columns = columns;
    }

    /** The value of {@code sort=}, such as {@code receivedAt,desc}. */
    public String sort() {
        return sort;
    }

    String columns() {
        return columns;
    }

    /** A name without a direction means ascending; empty if the property is not sortable. */
    public static Optional<ComplaintOrder> of(String sort) {
        return Stream.of(values()).filter(order -> order.sort.equals(sort) || order.sort.equals(sort + ",asc")).findFirst();
    }

    /** All values that {@code sort=} accepts. */
    public static List<String> sorts() {
        return Stream.of(values()).map(ComplaintOrder::sort).toList();
    }
}
