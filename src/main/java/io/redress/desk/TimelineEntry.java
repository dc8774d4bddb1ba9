package io.redress.desk;

import java.time.Instant;
import java.util.List;

/**
 * A timeline entry, ready for display.
 *
 * @param kind of the entry, for its icon
 */
record TimelineEntry(Instant at, String actor, String kind, String title, List<Detail> details) {

    /**
     * @param label null if the title suffices
     * @param own free text, shown as written
     */
    record Detail(String label, String value, boolean own) {}
}
