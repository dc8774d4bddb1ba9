package io.redress.intake;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.complaint.Status;
import io.redress.complaint.Via;
import io.redress.intake.Statements.Rating;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The complainant's satisfaction (G3), accepted once the outcome is known; a later rating replaces an earlier one. */
@Service
class Ratings {

    static final Set<Status> OUTCOME_KNOWN = EnumSet.of(Status.FOLLOWING_UP, Status.CLOSED, Status.REFUSED);

    private final Complaints complaints;
    private final CaseTimeline timeline;

    Ratings(Complaints complaints, CaseTimeline timeline) {
        this.complaints = complaints;
        this.timeline = timeline;
    }

    @Transactional
    public void give(GrantedAccess granted, Rating rating) {
        if (!OUTCOME_KNOWN.contains(complaints.get(granted.reference()).status())) {
            throw new ApiException(HttpStatus.CONFLICT, "problem.too-early");
        }
        int score = rating.score().intValueExact();
        complaints.rate(granted.reference(), score);
        timeline.record(granted.reference(), granted.actor(), "RATING",
                Map.of("score", score, "comment", rating.comment() == null ? "" : rating.comment(), Via.NAME, Via.of(granted.actor())));
    }
}
