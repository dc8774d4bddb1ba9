package io.redress.complaint;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.redress.resolution.SamplePlan;
import io.redress.tracking.TrackingKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Every name that analysts may write after {@code complaint.}, derived from the view itself. */
public final class ComplaintViewPaths {

    private ComplaintViewPaths() {}

    /** For example {@code severity}, {@code due}, {@code due.respond}. */
    public static Set<String> all() {
        var reference = Reference.of(2026, 1);
        var filing = new Filing(Channel.WEB, "en", Complainant.UNKNOWN, Subject.UNKNOWN, "It broke.", null, null, null, null);
        var complaint = new Complaint(reference, Status.FOLLOWING_UP, Instant.EPOCH, null, TrackingKey.fresh(), filing, null,
                new DueDates(null, null, null), null, null, null);
        var complaints = mock(Complaints.class);
        when(complaints.get(any())).thenReturn(complaint);
        var paths = new TreeSet<String>();
        collect("", new ComplaintViews(complaints, mock(Attachments.class), sections(), mock(CaseAnswers.class), ZoneOffset.UTC).full(reference), paths);
        return paths;
    }

    private static ObjectProvider<CaseFileSection> sections() {
        var sections = new StaticListableBeanFactory();
        sections.addBean("plan", SamplePlan.inTheCaseFile());
        return sections.getBeanProvider(CaseFileSection.class);
    }

    private static void collect(String prefix, Map<?, ?> view, Set<String> paths) {
        view.forEach((name, value) -> {
            paths.add(prefix + name);
            if (value instanceof Map<?, ?> inner) {
                collect(prefix + name + ".", inner, paths);
            }
        });
    }
}
