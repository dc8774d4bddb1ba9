package io.redress.complaint;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.redress.resolution.SamplePlan;
import io.redress.shared.TimeZoneSettings;
import io.redress.tracking.TrackingKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Every name that analysts may write after {@code complaint.}, derived from the view itself. */
public final class ComplaintViewPaths {

    private ComplaintViewPaths() {}

    /** For example {@code severity}, {@code due}, {@code due.respond}. */
    public static Set<String> all() {
        var paths = new TreeSet<String>();
        collect("", view(Complainant.UNKNOWN, Subject.UNKNOWN), path -> value -> paths.add(path));
        return paths;
    }

    /** What somebody has typed: those that are hidden where everything has been filled in, and {@code answers}, whatever the forms ask. */
    static Set<String> hidden() {
        var paths = new TreeSet<>(Set.of("answers"));
        var who = new Complainant("n", "o", "e@example.com", "1", "2", "a", "c", false, Channel.WEB, "r");
        var what = new Subject("p", "m", "s", "1", "c", "o", null, null, null, null, List.of(new Subject.TechnicalDatum("n", "v", "u")));
        collect("", view(who, what).withoutWords(), path -> value -> {
            if (String.valueOf(value).contains(ComplaintViews.MASK) && !(value instanceof Map)) {
                paths.add(path);
            }
        });
        return paths;
    }

    private static ComplaintView view(Complainant who, Subject what) {
        var reference = Reference.of(2026, 1);
        var filing = new Filing(Channel.WEB, "en", who, what, "It broke.", "Mend it.", null, null, null);
        var complaint = new Complaint(reference, Status.FOLLOWING_UP, Instant.EPOCH, null, TrackingKey.fresh(), filing, null,
                new DueDates(null, null, null), null, null, null);
        var complaints = mock(Complaints.class);
        when(complaints.get(any())).thenReturn(complaint);
        return new ComplaintViews(complaints, mock(Attachments.class), sections(), mock(CaseAnswers.class), new TimeZoneSettings(ZoneOffset.UTC)).unmasked(reference);
    }

    private static ObjectProvider<CaseFileSection> sections() {
        var sections = new StaticListableBeanFactory();
        sections.addBean("plan", SamplePlan.inTheCaseFile());
        return sections.getBeanProvider(CaseFileSection.class);
    }

    private static void collect(String prefix, Map<?, ?> view, Function<String, Consumer<Object>> found) {
        view.forEach((name, value) -> {
            found.apply(prefix + name).accept(value);
            if (value instanceof Map<?, ?> inner) {
                collect(prefix + name + ".", inner, found);
            }
        });
    }
}
