package io.redress.complaint;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Data access for {@link Complaints}. */
@Repository
class ComplaintTable {

    /**
     * The complaints that one complainant filed before a given one. The complainant's complaints are looked up first, in a step of their own:
     * if it also selected the earlier ones, the planner would read the index of times from its beginning, which takes seconds with a million
     * case files. A telephone number shared by many people identifies nobody.
     */
    private static final String EARLIER = """
            with this as materialized (select reference, received_at, complainant_keys from complaint where reference = :reference),
              telling as materialized (select coalesce(array_agg(key), '{}') as keys from this cross join unnest(complainant_keys) key
                where key not like 'phone:%' or (select count(distinct who) < :sharedBy from (
                  select coalesce(lower(complainant ->> 'customerNumber'), lower(complainant ->> 'email'), lower(complainant ->> 'name'),
                    lower(complainant ->> 'organisation'), '') as who
                  from complaint where complaint.complainant_keys @> array[key] limit 1000) callers)),
              own as materialized (select reference, received_at from complaint where complainant_keys && (select keys from telling)),
              earlier as (select own.reference from own, this
                where (own.received_at, own.reference) < (this.received_at, this.reference))
            """;

    private final JdbcClient jdbc;
    private final ComplaintRow row;
    private final SearchWords words;
    private final TelephoneSettings telephones;
    private final ComplaintSearch search;

    ComplaintTable(JdbcClient jdbc, ComplaintRow row, SearchWords words, TelephoneSettings telephones, ComplaintSearch search) {
        this.jdbc = jdbc;
        this.row = row;
        this.words = words;
        this.telephones = telephones;
        this.search = search;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('complaint_number')").query(Long.class).single();
    }

    void insert(Complaint complaint) {
        jdbc.sql("""
                insert into complaint (reference, status, received_at, recorded_by, tracking_salt, channel, language, complainant, subject,
                  narrative, demand, claim_amount, claim_currency, declared_cause, incident_date, complainant_keys)
                values (:reference, :status, :receivedAt, :recordedBy, :trackingSalt, :channel, :language, :complainant::jsonb,
                  :subject::jsonb, :narrative, :demand, :claimAmount, :claimCurrency, :declaredCause, :incidentDate, :complainantKeys)""")
                .params(row.of(complaint)).update();
        jdbc.sql("insert into complaint_words (reference, received_at, words) values (?, ?, ?)")
                .params(complaint.reference().value(), timestamp(complaint.receivedAt()), words(complaint.reference(), complaint.filing())).update();
    }

    Optional<Complaint> find(Reference reference) {
        return jdbc.sql("select * from complaint where reference = ?").param(reference.value()).query(row).optional();
    }

    /** As {@link #find}, but locks the complaint against changes until the end of the current transaction. */
    Optional<Complaint> lock(Reference reference) {
        return jdbc.sql("select * from complaint where reference = ? for no key update").param(reference.value()).query(row).optional();
    }

    void correct(Reference reference, Filing corrected) {
        jdbc.sql("""
                update complaint set complainant = :complainant::jsonb, subject = :subject::jsonb, language = :language, complainant_keys = :keys
                where reference = :reference""")
                .params(row.particulars(corrected)).param("reference", reference.value()).update();
        jdbc.sql("update complaint_words set words = ? where reference = ?").params(words(reference, corrected), reference.value()).update();
    }

    Optional<byte[]> salt(Reference reference) {
        return jdbc.sql("select digest_salt from complaint where reference = ?").param(reference.value()).query(byte[].class).optional();
    }

    int earlierComplaints(Reference reference) {
        return earlier(reference, "select count(*) from earlier").query(Integer.class).single();
    }

    List<ComplaintSummary> earlier(Reference reference) {
        return earlier(reference, "select complaint.* from earlier join complaint using (reference) "
                        + "order by complaint.received_at desc, complaint.reference desc limit 50")
                .query(row).stream().map(ComplaintTable::summary).toList();
    }

    private JdbcClient.StatementSpec earlier(Reference reference, String select) {
        return jdbc.sql(EARLIER + select).param("reference", reference.value()).param("sharedBy", telephones.sharedBy());
    }

    ComplaintPage search(ComplaintQuery query, ComplaintPart part) {
        return search.page(query, part);
    }

    static ComplaintSummary summary(Complaint complaint) {
        var c = Optional.ofNullable(complaint.classification()).orElse(new Classification(null, null, null));
        var who = complaint.complainant();
        var name = Stream.of(who.name(), who.organisation(), who.email(), who.phone()).filter(TextRules::present).findFirst().orElse(null);
        return new ComplaintSummary(complaint.reference(), complaint.status(), complaint.receivedAt(), name,
                complaint.filing().subject().product(), complaint.filing().channel(), c.cause(), c.severity(), c.responsibleUnit(),
                complaint.due().resolve());
    }

    void classify(Reference reference, Classification to) {
        jdbc.sql("update complaint set cause = ?, severity = ?, responsible_unit = ? where reference = ?")
                .params(to.cause().name(), to.severity().name(), to.responsibleUnit(), reference.value()).update();
    }

    void due(Reference reference, DueDates due) {
        jdbc.sql("update complaint set due_acknowledge = ?, due_respond = ?, due_resolve = ? where reference = ?")
                .params(timestamp(due.acknowledge()), timestamp(due.respond()), timestamp(due.resolve()), reference.value()).update();
    }

    void progress(Reference reference, Status status, Instant closedAt) {
        jdbc.sql("update complaint set status = ?, closed_at = ? where reference = ?")
                .params(status.name(), timestamp(closedAt), reference.value()).update();
    }

    void finding(Reference reference, Finding finding) {
        jdbc.sql("update complaint set finding = ? where reference = ?").params(finding.name(), reference.value()).update();
    }

    void satisfaction(Reference reference, int score) {
        jdbc.sql("update complaint set satisfaction = ? where reference = ?").params(score, reference.value()).update();
    }

    static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private String words(Reference reference, Filing filing) {
        return words.of(reference.value(), filing.complainant(), filing.subject(), filing.narrative(), filing.demand());
    }
}
