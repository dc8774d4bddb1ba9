package io.redress.complaint;

import io.redress.shared.TimeZoneSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Paged search for complaints. Common words are found by scanning the newest case files, rare ones through the index of words; the wrong
 * choice reads the whole table, and the planner cannot always tell which is right. {@code offset 0} keeps the planner from using the index
 * where the newest case files are checked one by one.
 */
@Component
class ComplaintSearch {

    private static final String PART = " limit :limit offset :offset";
    private static final String NEWEST_FIRST = " order by " + ComplaintOrder.NEWEST_FIRST.columns();
    /** Optional column of queries that know the total anyway. */
    private static final String TOTAL = "total_of_hits";
    private static final int NEWEST = 4_000;
    /** Nobody pages further, and counting takes time. */
    private static final int MOST_COUNTED = 10_000;

    private final JdbcClient jdbc;
    private final ComplaintRow row;
    private final SearchWords words;
    private final ZoneId zone;
    private final Clock clock;

    ComplaintSearch(JdbcClient jdbc, ComplaintRow row, SearchWords words, TimeZoneSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.row = row;
        this.words = words;
        this.zone = settings.timeZone();
        this.clock = clock;
    }

    private record Total(int number, boolean counted) {}

    ComplaintPage page(ComplaintQuery query, ComplaintPart part) {
        var now = clock.instant();
        var where = ComplaintConditions.of(query, part.asOf(), zone, words);
        if (where.words().isEmpty()) {
            return page(where, part, now, "select * from complaint" + where.facts() + " order by " + part.order().columns() + PART, countFacts(where));
        }
        if (part.order() != ComplaintOrder.NEWEST_FIRST) {
            return page(where, part, now, "select * from complaint where reference in (select reference from (" + hits(where) + ") hit) order by "
                    + part.order().columns() + PART, countHits(where));
        }
        var amongNewest = page(where, part, now, "with part as (select reference from (" + newest(where) + ") newest" + NEWEST_FIRST + PART + ")"
                + selectPart(), "select count(*) from (" + newest(where) + ") newest");
        return amongNewest.more() ? atLeast(amongNewest, where) : page(where, part, now, "with hit as materialized (" + hits(where)
                + "), part as (select reference from hit" + NEWEST_FIRST + PART + ")" + selectPart().replace("select *", "select complaint.*, (select count(*) "
                + "from hit) as " + TOTAL), countHits(where));
    }

    private static String selectPart() {
        return " select * from complaint where reference in (select reference from part)" + NEWEST_FIRST;
    }

    /** Not materialized, so that reading stops as soon as the page is full if the word is common. */
    private static String newest(ComplaintConditions where) {
        var limit = NEWEST_FIRST + " limit " + NEWEST;
        return where.facts().isEmpty()
                ? "select reference, received_at from (select * from complaint_words" + limit + ") newest where " + where.words()
                : "select found.* from (select reference from complaint" + where.facts() + limit + ") newest cross join lateral "
                        + "(select reference, received_at from complaint_words where reference = newest.reference and " + where.words()
                        + " offset 0) found";
    }

    private static String hits(ComplaintConditions where) {
        return "select reference, received_at from complaint_words"
                + (where.facts().isEmpty() ? " where " : " join complaint using (reference, received_at)" + where.facts() + " and ") + where.words();
    }

    private static String countFacts(ComplaintConditions where) {
        return "select count(*) from (select 1 from complaint" + where.facts() + " limit " + (MOST_COUNTED + 1) + ") counted";
    }

    private static String countHits(ComplaintConditions where) {
        return "select count(*) from (" + hits(where) + ") hit";
    }

    private ComplaintPage page(ComplaintConditions where, ComplaintPart part, Instant now, String sql, String count) {
        var totalOfHits = new AtomicInteger(-1);
        var found = jdbc.sql(sql)
                .params(where.params())
                .param("limit", part.size() + 1)
                .param("offset", (long) part.page() * part.size())
                .query((line, n) -> {
                    totalOfHits.set(sql.contains(TOTAL) ? line.getInt(TOTAL) : -1);
                    return row.mapRow(line, n);
                })
                .list();
        var items = found.stream().limit(part.size()).map(ComplaintTable::summary).toList();
        var more = found.size() > part.size();
        var total = part.page() == 0 && !more ? new Total(items.size(), true) : totalOfHits.get() >= 0 ? new Total(totalOfHits.get(), true) : total(where, count);
        return new ComplaintPage(items, part.page(), part.size(), more, total.number(), total.counted(), asOf(part, now, items));
    }

    private Total total(ComplaintConditions where, String count) {
        int number = jdbc.sql(count).params(where.params()).query(Integer.class).single();
        return new Total(Math.min(number, MOST_COUNTED), number <= MOST_COUNTED);
    }

    /** The total found among the newest is exact only if there are no others. */
    private ComplaintPage atLeast(ComplaintPage page, ComplaintConditions where) {
        int asked = jdbc.sql("select count(*) from (select 1 from complaint" + where.facts() + " limit " + (NEWEST + 1) + ") asked")
                .params(where.params()).query(Integer.class).single();
        return new ComplaintPage(page.items(), page.page(), page.size(), true, page.total(), asked <= NEWEST, page.asOf());
    }

    /** Never earlier than the complaints shown, since the clocks of nodes may differ slightly. */
    private static Instant asOf(ComplaintPart part, Instant now, List<ComplaintSummary> items) {
        return part.asOf() != null ? part.asOf()
                : Stream.concat(Stream.of(now), items.stream().map(ComplaintSummary::receivedAt)).max(Instant::compareTo).orElse(now);
    }
}
