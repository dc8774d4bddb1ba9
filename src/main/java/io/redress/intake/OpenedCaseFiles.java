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

/** A case file as JSON: all of it for the staff, what is his for the complainant. Fields are named as in the body that was filed. */
@Service
@Transactional(readOnly = true)
class OpenedCaseFiles {

    private static final List<String> COMPLAINANTS_OWN = List.of("reference", "status", "channel", "language", "receivedAt", "complainant",
            "subject", "narrative", "demand", "claim", "declaredCause", "incidentDate", "due", "satisfaction");

    private final ComplaintViews views;
    private final CaseTimeline timeline;
    private final Attachments attachments;

    OpenedCaseFiles(ComplaintViews views, CaseTimeline timeline, Attachments attachments) {
        this.views = views;
        this.timeline = timeline;
        this.attachments = attachments;
    }

    public Map<String, Object> asSeenBy(Visit visit) {
        Map<String, Object> file = new LinkedHashMap<>(views.full(visit.reference()));
        if (visit.byStaff()) {
            file.put("recordedBy", visit.complaint().recordedBy());
            file.put("closedAt", visit.complaint().closedAt());
        } else {
            file.keySet().retainAll(COMPLAINANTS_OWN);
        }
        file.put("attachments", attachments(visit).stream().map(document -> AttachmentItem.of(document, visit)).toList());
        file.put("timeline", timeline(visit));
        return file;
    }

    /** The evidence open to the visitor: the complainant gets what he sent himself. */
    public List<Attachment> attachments(Visit visit) {
        return attachments.of(visit.reference()).stream()
                .filter(document -> visit.byStaff() || document.addedBy().equals(CaseEntry.COMPLAINANT))
                .toList();
    }

    /** What happened, oldest first, as far as the complainant sees it. */
    public List<ComplainantsEntry> complainantsTimeline(Visit visit) {
        return timeline.of(visit.reference()).stream().flatMap(entry -> ComplainantsEntry.of(entry).stream()).toList();
    }

    private List<?> timeline(Visit visit) {
        return visit.byStaff() ? timeline.of(visit.reference()).stream().map(StaffEntry::of).toList() : complainantsTimeline(visit);
    }
}
