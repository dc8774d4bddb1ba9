package io.redress.procedure;

import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@link FailedStep}s from the engine's tables; the engine's own queries would read a page of jobs one by one. */
@Component
class FailedStepRows {

    private static final int LONGEST = 400;

    private static final String JOBS = """
            select j.ID_ as job, e.BUSINESS_KEY_ as reference, d.ID_ as definition, d.KEY_ as process, d.NAME_ as process_name,
              coalesce(j.FAILED_ACT_ID_, jd.ACT_ID_) as step, coalesce(f.reason, j.EXCEPTION_MSG_) as failure, j.RETRIES_ as tries, j.DUEDATE_ as due,
              coalesce((select min(l.TIMESTAMP_) from ACT_HI_JOB_LOG l where l.PROCESS_INSTANCE_ID_ = j.PROCESS_INSTANCE_ID_
                and l.JOB_ID_ = j.ID_ and l.JOB_STATE_ = 1), j.CREATE_TIME_) as since,
              (select v.TEXT_ from ACT_RU_VARIABLE v where v.PROC_INST_ID_ = j.PROCESS_INSTANCE_ID_ and v.NAME_ = :letter limit 1) as letter
            from ACT_RU_JOB j
              left join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
              left join ACT_RE_PROCDEF d on d.ID_ = j.PROCESS_DEF_ID_
              left join ACT_RU_JOBDEF jd on jd.ID_ = j.JOB_DEF_ID_
              left join step_failure f on f.job = j.ID_
            where (j.EXCEPTION_STACK_ID_ is not null or j.RETRIES_ <= 0)""";

    private static final String MOST_PRESSING = " order by j.RETRIES_ > 0, j.DUEDATE_, j.ID_ limit :most";
    private static final String OF_CASES = " and e.BUSINESS_KEY_ in (:references)";

    private static final String TO_POST = """
            select v.TEXT_ from ACT_RU_EXECUTION e
              join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_ and t.TASK_DEF_KEY_ = 'UserTask_PostLetter'
              join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = e.ID_ and v.NAME_ = :letter
            where e.BUSINESS_KEY_ in (:references)""";

    /** Incidents of jobs are covered by their jobs. */
    private static final String INCIDENTS = """
            select null as job, e.BUSINESS_KEY_ as reference, d.ID_ as definition, d.KEY_ as process, d.NAME_ as process_name,
              coalesce(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_) as step, i.INCIDENT_MSG_ as failure, 0 as tries, null::timestamp as due,
              i.INCIDENT_TIMESTAMP_ as since, null as letter
            from ACT_RU_INCIDENT i
              left join ACT_RU_EXECUTION e on e.ID_ = i.PROC_INST_ID_
              left join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
            where i.ID_ = i.CAUSE_INCIDENT_ID_ and i.INCIDENT_TYPE_ <> 'failedJob'
            order by i.INCIDENT_TIMESTAMP_ limit :most""";

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final AsSystem asSystem;

    FailedStepRows(JdbcClient jdbc, RepositoryService repository, AsSystem asSystem) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.asSystem = asSystem;
    }

    List<FailedStep> jobs(int most) {
        return jdbc.sql(JOBS + MOST_PRESSING).param("letter", ProcessVariables.LETTER_ID).param("most", most).query(this::step).list();
    }

    List<FailedStep> jobs(Collection<Reference> references) {
        return references.isEmpty() ? List.of() : jdbc.sql(JOBS + OF_CASES).param("letter", ProcessVariables.LETTER_ID)
                .param("references", values(references)).query(this::step).list();
    }

    Set<UUID> toPost(Collection<Reference> references) {
        return references.isEmpty() ? Set.of() : jdbc.sql(TO_POST).param("letter", ProcessVariables.LETTER_ID)
                .param("references", values(references)).query((row, n) -> letter(row.getString(1))).set();
    }

    private static Set<String> values(Collection<Reference> references) {
        return references.stream().map(Reference::value).collect(Collectors.toSet());
    }

    List<FailedStep> incidents(int most) {
        return jdbc.sql(INCIDENTS).param("most", most).query(this::step).list();
    }

    private FailedStep step(ResultSet row, int n) throws SQLException {
        var tries = row.getInt("tries");
        return new FailedStep(row.getString("job"), reference(row.getString("reference")), row.getString("process"),
                row.getString("step"), new FailedStep.Names(row.getString("process_name"), name(row.getString("definition"), row.getString("step"))),
                words(row.getString("failure")), instant(row, "since"), tries,
                tries > 0 ? instant(row, "due") : null, letter(row.getString("letter")));
    }

    private String name(String definition, String step) {
        if (definition == null || step == null) {
            return step;
        }
        return Optional.ofNullable(asSystem.get(() -> repository.getBpmnModelInstance(definition)).<FlowElement>getModelElementById(step))
                .map(FlowElement::getName).orElse(step);
    }

    private static String words(String failure) {
        var masked = PersonalData.masked(failure);
        return masked == null || masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "…";
    }

    private static Reference reference(String businessKey) {
        return Reference.isReference(businessKey) ? new Reference(businessKey) : null;
    }

    private static UUID letter(String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
