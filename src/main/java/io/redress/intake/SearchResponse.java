package io.redress.intake;

import io.redress.complaint.ComplaintPage;
import io.redress.complaint.ComplaintSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of search results.
 *
 * @param counted false if there are more than {@code total}
 * @param next address of the next page, which excludes anything received after the first page was requested; null on the last page
 */
record SearchResponse(List<ComplaintSummary> items, int page, int size, boolean more, int total, boolean counted, Instant asOf, String next) {

    static SearchResponse of(ComplaintPage page, Map<String, String> asked) {
        return new SearchResponse(page.items(), page.page(), page.size(), page.more(), page.total(), page.counted(), page.asOf(),
                page.more() ? next(page, asked) : null);
    }

    private static String next(ComplaintPage page, Map<String, String> asked) {
        var address = UriComponentsBuilder.fromPath("/api/complaints");
        asked.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.replaceQueryParam("page", page.page() + 1).replaceQueryParam("asOf", page.asOf()).encode().buildAndExpand(asked).toUriString();
    }
}
