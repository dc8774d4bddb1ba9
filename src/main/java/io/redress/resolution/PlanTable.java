package io.redress.resolution;

import io.redress.complaint.Reference;
import io.redress.money.Money;
import io.redress.remedy.RemedyKind;
import io.redress.shared.RecordRowMapper;
import io.redress.shared.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code resolution_plan}, {@code plan_requirement} and {@code plan_signature}; the database rejects changes to them. */
@Component
class PlanTable {

    private static final String FILES = """
            select p.*, r.content as required, r.digest as sealed from resolution_plan p
            left join plan_requirement r using (reference, version) where p.reference = :reference""";

    private static final RecordRowMapper<Signature> SIGNATURES = new RecordRowMapper<>(Signature.class);

    private final JdbcClient jdbc;

    PlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Serializes submissions for one case: a second plan waits and gets the next version. */
    int nextVersion(Reference reference) {
        jdbc.sql("select 1 from complaint where reference = ? for no key update").param(reference.value()).query(Integer.class).single();
        return jdbc.sql("select coalesce(max(version), 0) + 1 from resolution_plan where reference = ?")
                .param(reference.value()).query(Integer.class).single();
    }

    void insert(Plan plan, String content, String salt) {
        jdbc.sql("""
                insert into resolution_plan (reference, version, planned_by, planned_at, content, digest, salt, words)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(plan.reference().value(), plan.version(), plan.plannedBy(), Timestamp.from(plan.plannedAt()), content, plan.digest(),
                        salt, PlanDigest.canonical(plan.words().canonical()))
                .update();
    }

    void insert(Plan plan, Requirement requirement, String sealed, Instant now) {
        jdbc.sql("insert into plan_requirement (reference, version, content, digest, required_at) values (?, ?, ?, ?, ?)")
                .params(plan.reference().value(), plan.version(), PlanDigest.content(requirement), sealed, Timestamp.from(now))
                .update();
    }

    void insert(Plan plan, Signature signature) {
        jdbc.sql("""
                insert into plan_signature (reference, version, level, verdict, signed_by, signed_at, digest) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(plan.reference().value(), plan.version(), signature.level(), signature.verdict().name(), signature.signedBy(),
                        Timestamp.from(signature.signedAt()), signature.digest())
                .update();
    }

    void investigated(Reference reference, String person) {
        jdbc.sql("insert into investigator (reference, user_id) values (?, ?) on conflict do nothing")
                .params(reference.value(), person).update();
    }

    boolean hasInvestigated(Reference reference, String person) {
        return jdbc.sql("select exists (select 1 from investigator where reference = ? and user_id = ?)")
                .params(reference.value(), person).query(Boolean.class).single();
    }

    Optional<PlanRecord> latest(Reference reference) {
        return jdbc.sql(FILES + " order by p.version desc limit 1").param("reference", reference.value()).query(this::file).optional();
    }

    List<PlanRecord> of(Reference reference) {
        return jdbc.sql(FILES + " order by p.version").param("reference", reference.value()).query(this::file).list();
    }

    private PlanRecord file(ResultSet row, int n) throws SQLException {
        var plan = plan(row);
        var required = row.getString("required");
        return new PlanRecord(plan, Optional.ofNullable(required).map(PlanTable::requirement), row.getString("sealed"),
                required == null ? List.of() : signatures(plan));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        var content = PlanDigest.read(row.getString("content"), Map.class);
        var words = row.getString("words");
        var dueDate = (String) content.get("dueDate");
        return new Plan(new Reference(row.getString("reference")), row.getInt("version"), row.getString("planned_by"),
                Rows.instant(row, "planned_at"), ((List<?>) content.get("remedies")).stream().map(PlanTable::remedy).toList(),
                dueDate == null ? null : LocalDate.parse(dueDate),
                words == null ? PlanFreeText.ERASED : PlanDigest.read(words, PlanFreeText.class), row.getString("digest"));
    }

    private static PlannedRemedy remedy(Object content) {
        var remedy = (Map<?, ?>) content;
        var amount = (String) remedy.get("amount");
        return new PlannedRemedy(RemedyKind.valueOf((String) remedy.get("kind")), (String) remedy.get("code"),
                amount == null ? null : new Money(new BigDecimal(amount), (String) remedy.get("currency")));
    }

    private static Requirement requirement(String canonical) {
        var content = PlanDigest.read(canonical, Map.class);
        return new Requirement(PlanDigest.strings(content.get("levels")), (String) content.get("decision"),
                (Integer) content.get("decisionVersion"), PlanDigest.strings(content.get("rules")),
                new Conversion(number(content.get("value")), number(content.get("rate")), (String) content.get("rateDate")));
    }

    private static BigDecimal number(Object text) {
        return text == null ? null : new BigDecimal((String) text);
    }

    private List<Signature> signatures(Plan plan) {
        return jdbc.sql("select * from plan_signature where reference = ? and version = ? order by signed_at, level")
                .params(plan.reference().value(), plan.version())
                .query(SIGNATURES)
                .list();
    }
}
