package io.redress.intake;

import io.redress.complaint.ComplaintPage;
import io.redress.complaint.ComplaintSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a search has found.
 *
 * @param counted false where there are more than {@code total}
 * @param next address of the next page, which shows nothing that came in after the first one was asked for; null after the last
 */
record FoundComplaints(List<ComplaintSummary> items, int page, int size, boolean more, int total, boolean counted, Instant asOf, String next) {

    static FoundComplaints of(ComplaintPage page, Map<String, String> asked) {
        return new FoundComplaints(page.items(), page.page(), page.size(), page.more(), page.total(), page.counted(), page.asOf(),
                page.more() ? next(page, asked) : null);
    }

    private static String next(ComplaintPage page, Map<String, String> asked) {
        var address = UriComponentsBuilder.fromPath("/api/complaints");
        asked.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.replaceQueryParam("page", page.page() + 1).replaceQueryParam("asOf", page.asOf()).encode().buildAndExpand(asked).toUriString();
    }
}
