package io.redress.procedure;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.engine.InstanceListener;
import io.redress.engine.query.InstanceQueries;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records in the complaint's timeline that its procedure was migrated to another version of the model, and who ordered it; also for a batch. */
@Component
class MigrationAudit implements InstanceListener {

    static final String KIND = "MIGRATED";

    private final ObjectProvider<CaseTimeline> timeline;
    private final InstanceQueries instances;

    MigrationAudit(ObjectProvider<CaseTimeline> timeline, InstanceQueries instances) {
        this.timeline = timeline;
        this.instances = instances;
    }

    @Override
    public void migrated(Instance instance, String orderedBy) {
        if (Reference.isReference(instance.businessKey())) {
            timeline.getObject().record(new Reference(instance.businessKey()), orderedBy == null ? CaseEntry.PROCEDURE : orderedBy, KIND,
                    Map.of("from", before(instance.id()), "to", instance.definition()));
        }
    }

    /** The engine flushes the change at the end of the command. */
    private String before(String instance) {
        return instances.definitionOf(instance);
    }
}
