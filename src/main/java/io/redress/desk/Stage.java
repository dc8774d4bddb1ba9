package io.redress.desk;

import io.redress.complaint.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One stage of the procedure, and whether a complaint has passed it, is in it, or has yet to reach it. */
record Stage(Status status, Place place) {

    enum Place { PAST, NOW, AHEAD }

    private static final List<Status> WAY = List.of(Status.RECEIVED, Status.VERIFYING, Status.INVESTIGATING, Status.RESOLVING,
            Status.AWAITING_APPROVAL, Status.PROVIDING_REMEDY, Status.FOLLOWING_UP, Status.CLOSED);

    /** @param reached the states that the case has been in; a case that ended early has no stages ahead */
    static List<Stage> of(Status now, Set<Status> reached) {
        if (now == Status.REFUSED || now == Status.WITHDRAWN) {
            var past = WAY.stream().filter(stage -> stage == Status.RECEIVED || reached.contains(stage)).map(stage -> new Stage(stage, Place.PAST));
            return Stream.concat(past, Stream.of(new Stage(now, Place.NOW))).toList();
        }
        var here = WAY.indexOf(now) >= 0 ? WAY.indexOf(now) : WAY.indexOf(sideOf(now));
        return WAY.stream()
                .map(stage -> new Stage(stage == WAY.get(here) ? now : stage, place(WAY.indexOf(stage), here)))
                .toList();
    }

    private static Place place(int stage, int here) {
        return stage < here ? Place.PAST : stage == here ? Place.NOW : Place.AHEAD;
    }

    private static Status sideOf(Status status) {
        return status == Status.AWAITING_COMPLAINANT ? Status.VERIFYING : Status.AWAITING_APPROVAL;
    }
}
