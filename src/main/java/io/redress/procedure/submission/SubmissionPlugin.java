package io.redress.procedure.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Replaces the engine's services with the guarded ones, so that Tasklist, REST and Java calls all go through them. */
@Component
class SubmissionPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Submissions> submissions;
    private final ObjectProvider<RecordedComplaints> recorded;
    private final ObjectProvider<CaseNotes> notes;
    private final ObjectProvider<TransactionTemplate> transaction;

    SubmissionPlugin(ObjectProvider<Submissions> submissions, ObjectProvider<RecordedComplaints> recorded, ObjectProvider<CaseNotes> notes,
            ObjectProvider<TransactionTemplate> transaction) {
        this.submissions = submissions;
        this.recorded = recorded;
        this.notes = notes;
        this.transaction = transaction;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new GuardedTaskService(submissions, notes, transaction));
        engine.setFormService(new GuardedFormService(submissions, recorded, transaction));
        var sessions = new ArrayList<>(Optional.ofNullable(engine.getCustomSessionFactories()).orElse(List.of()));
        sessions.add(new TaskNotesFactory(notes));
        engine.setCustomSessionFactories(sessions);
    }
}
