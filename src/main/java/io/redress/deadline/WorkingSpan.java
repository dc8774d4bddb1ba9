package io.redress.deadline;

import java.time.LocalTime;

/** A period of working time within a day. */
record WorkingSpan(LocalTime from, LocalTime to) {

    WorkingSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Working hours are written 09:00-12:00, the earlier time first, not " + from + "-" + to);
        }
    }

    static WorkingSpan parse(String text) {
        var ends = text.split("-", 2);
        return new WorkingSpan(LocalTime.parse(ends[0].trim()), LocalTime.parse(ends[ends.length - 1].trim()));
    }
}
