package io.redress.desk;

import io.redress.complaint.AttachmentRules;
import io.redress.complaint.Attachments;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Status;
import io.redress.correspondence.Letters;
import io.redress.procedure.OpenTasks;
import io.redress.remedy.Remedies;
import io.redress.resolution.PlanRecord;
import io.redress.resolution.Plans;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the model of the case file page. */
@Component
class CaseFilePage {

    static final String VIEW = "desk/case";

    private final Complaints complaints;
    private final CaseTimeline timeline;
    private final Attachments attachments;
    private final OpenTasks tasks;
    private final Letters letters;
    private final Plans plans;
    private final Remedies remedies;
    private final LabelledValues facts;
    private final Timeline story;
    private final Clock clock;
    private final AttachmentRules attachmentRules;

    CaseFilePage(Complaints complaints, CaseTimeline timeline, Attachments attachments, OpenTasks tasks, Letters letters,
            Plans plans, Remedies remedies, LabelledValues facts, Timeline story, Clock clock, AttachmentRules attachmentRules) {
        this.complaints = complaints;
        this.timeline = timeline;
        this.attachments = attachments;
        this.tasks = tasks;
        this.letters = letters;
        this.plans = plans;
        this.remedies = remedies;
        this.facts = facts;
        this.story = story;
        this.clock = clock;
        this.attachmentRules = attachmentRules;
    }

    String show(Complaint complaint, Model model) {
        var reference = complaint.reference();
        var entries = timeline.of(reference);
        model.addAttribute("complaint", complaint);
        model.addAttribute("filing", complaint.filing());
        model.addAttribute("stages", Stage.of(complaint.status(), reached(entries)));
        model.addAttribute("overdue", isOverdue(complaint));
        model.addAttribute("classification", facts.classification(complaint));
        model.addAttribute("complainant", facts.complainant(complaint));
        model.addAttribute("subject", facts.subject(complaint));
        model.addAttribute("tasks", tasks.of(reference));
        model.addAttribute("story", newestFirst(entries));
        model.addAttribute("letters", letters.of(reference));
        model.addAttribute("plans", newestPlanFirst(plans.of(reference)));
        model.addAttribute("remedies", remedies.of(reference));
        model.addAttribute("documents", attachments.of(reference));
        model.addAttribute("rules", attachmentRules);
        model.addAttribute("earlier", complaints.earlier(reference));
        return VIEW;
    }

    private boolean isOverdue(Complaint complaint) {
        var resolve = complaint.due().resolve();
        return resolve != null && resolve.isBefore(complaint.closedAt() == null ? clock.instant() : complaint.closedAt());
    }

    private List<TimelineEntry> newestFirst(List<CaseEntry> entries) {
        var lines = new ArrayList<>(entries.stream().map(story::tell).toList());
        Collections.reverse(lines);
        return lines;
    }

    private static List<PlanRecord> newestPlanFirst(List<PlanRecord> files) {
        var reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Set<Status> reached(List<CaseEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().equals("STATUS"))
                .map(entry -> Status.valueOf(entry.data().path("status").asText()))
                .collect(Collectors.toSet());
    }
}
