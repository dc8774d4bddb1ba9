package io.redress.intake;

import io.redress.complaint.Attachment;
import io.redress.complaint.Attachments;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.ComplaintViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A case file as JSON: complete for staff, limited to their own data for the complainant. Field names match those of the filing. */
@Service
@Transactional(readOnly = true)
class CaseFileResponses {

    private static final List<String> COMPLAINANTS_OWN = List.of("reference", "status", "channel", "language", "receivedAt", "complainant",
            "subject", "narrative", "demand", "claim", "declaredCause", "incidentDate", "due", "satisfaction");

    private final ComplaintViews views;
    private final CaseTimeline timeline;
    private final Attachments attachments;

    CaseFileResponses(ComplaintViews views, CaseTimeline timeline, Attachments attachments) {
        this.views = views;
        this.timeline = timeline;
        this.attachments = attachments;
    }

    public Map<String, Object> asSeenBy(GrantedAccess granted) {
        Map<String, Object> file = new LinkedHashMap<>(views.unmasked(granted.reference()));
        if (granted.byStaff()) {
            file.put("recordedBy", granted.complaint().recordedBy());
            file.put("closedAt", granted.complaint().closedAt());
        } else {
            file.keySet().retainAll(COMPLAINANTS_OWN);
        }
        file.put("attachments", attachments(granted).stream().map(document -> AttachmentItem.of(document, granted)).toList());
        file.put("timeline", timeline(granted));
        return file;
    }

    /** The evidence visible to the caller: complainants get only what they sent themselves. */
    public List<Attachment> attachments(GrantedAccess granted) {
        return attachments.of(granted.reference()).stream()
                .filter(document -> granted.byStaff() || document.addedBy().equals(CaseEntry.COMPLAINANT))
                .toList();
    }

    /** The timeline as visible to the complainant, oldest first. */
    public List<ComplainantTimelineEntry> complainantsTimeline(GrantedAccess granted) {
        return timeline.of(granted.reference()).stream().flatMap(entry -> ComplainantTimelineEntry.of(entry).stream()).toList();
    }

    private List<?> timeline(GrantedAccess granted) {
        return granted.byStaff() ? timeline.of(granted.reference()).stream().map(StaffTimelineEntry::of).toList() : complainantsTimeline(granted);
    }
}
