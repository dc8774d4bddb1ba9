package io.redress.desk;

import java.time.Instant;
import java.util.List;

/**
 * An entry of the timeline in words.
 *
 * @param kind of the entry, for its mark
 */
record Happening(Instant at, String actor, String kind, String title, List<Detail> details) {

    /**
     * @param label null where the title says it all
     * @param own a person's own words, shown as written
     */
    record Detail(String label, String value, boolean own) {}
}
