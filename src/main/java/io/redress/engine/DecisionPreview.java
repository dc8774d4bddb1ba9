package io.redress.engine;

import io.redress.complaint.ComplaintViews;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Evaluates a decision ahead of the procedure. The procedure decides later, and its decision is the one on record: a preview leaves no trace in
 * the decision history.
 */
@Component
public class DecisionPreview {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionPreview.class);

    private final ProcessEngineConfigurationImpl engine;
    private final DmnEngine tables;

    DecisionPreview(ProcessEngine engine, ComplaintViews views) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        tables = withoutHistory((DefaultDmnEngineConfiguration) this.engine.getDmnEngineConfiguration(), new TypedTextReads(views::fields)).buildEngine();
    }

    private static DefaultDmnEngineConfiguration withoutHistory(DefaultDmnEngineConfiguration recording, TypedTextReads typed) {
        var silent = new SnapshotDecisions.Configuration(typed);
        silent.setFeelEngineFactory(recording.getFeelEngineFactory());
        silent.setElProvider(recording.getElProvider());
        silent.setScriptEngineResolver(recording.getScriptEngineResolver());
        return silent;
    }

    /**
     * Reads the single result of the latest version of a decision.
     *
     * @return empty if the table cannot be evaluated as it stands, gives no result, or gives one that cannot be read, with the reason in the
     *         log. The caller goes on without it; the procedure stops later where it needs the result.
     */
    public <T> Optional<T> of(String decision, Map<String, Object> variables, Function<Map<String, Object>, T> reader) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            try {
                return result(decision, variables).map(reader);
            } catch (DataAccessException | ProcessEnginePersistenceException e) {
                throw e;
            } catch (RuntimeException e) {
                // caught inside the command: leaving it would end the caller's transaction
                LOG.error("Table {} cannot be evaluated ahead of the procedure", decision, e);
                return Optional.empty();
            }
        });
    }

    private Optional<Map<String, Object>> result(String decision, Map<String, Object> variables) {
        var latest = engine.getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(decision);
        var result = tables.evaluateDecision((DmnDecision) latest, variables).getSingleResult();
        if (result == null) {
            LOG.warn("Table {} gives no result ahead of the procedure", decision);
            return Optional.empty();
        }
        return Optional.of(result.getEntryMap());
    }
}
