package io.redress.procedure;

import io.redress.complaint.ComplaintViews;
import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import io.redress.correspondence.Letter;
import io.redress.correspondence.LetterChannel;
import io.redress.correspondence.Letters;
import io.redress.engine.query.DefinitionQueries;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts the processes that case files need. If a process cannot be started now (suspended, not deployed, or its start fails), the start is stored
 * and made up for later, so that complaints are received and letters written even while operators suspend processes.
 */
@Component
class ProcessStarts {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessStarts.class);

    private final RuntimeService runtime;
    private final ComplaintViews views;
    private final Letters letters;
    private final DeliveryVariables delivery;
    private final PendingStartRows waiting;
    private final DefinitionQueries definitions;
    private final TransactionTemplate nested;

    ProcessStarts(RuntimeService runtime, ComplaintViews views, Letters letters, DeliveryVariables delivery, PendingStartRows waiting,
            DefinitionQueries definitions, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.views = views;
        this.letters = letters;
        this.delivery = delivery;
        this.waiting = waiting;
        this.definitions = definitions;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Starts the procedure now or later; either way the caller's transaction continues. */
    void procedure(Reference reference) {
        try {
            nested.executeWithoutResult(status -> start(PendingStart.ofProcedure(reference)));
        } catch (RuntimeException e) {
            LOG.warn("The procedure of {} cannot begin now and will begin later: {}", reference, PersonalData.masked(e.getMessage()));
            waiting.add(PendingStart.ofProcedure(reference));
        }
    }

    /** Within a step of the engine, a failed attempt cannot be rolled back on its own, so a start that is not possible is not attempted. */
    void delivery(Letter letter, LetterChannel channel) {
        var start = new PendingStart(LetterDispatch.DELIVERY, letter.id().toString(), letter.reference(), channel.name());
        if (startable().contains(LetterDispatch.DELIVERY)) {
            start(start);
        } else {
            waiting.add(start);
        }
    }

    /** Ends any running delivery of a letter. */
    void endDeliveries(Letter letter) {
        waiting.remove(new PendingStart(LetterDispatch.DELIVERY, letter.id().toString(), letter.reference(), letter.channel().name()));
        runtime.createProcessInstanceQuery().processDefinitionKey(LetterDispatch.DELIVERY)
                .variableValueEquals(ProcessVariables.LETTER_ID, letter.id().toString()).list()
                .forEach(delivery -> runtime.deleteProcessInstance(delivery.getId(), "The letter goes to another address.", false, true));
    }

    void start(PendingStart start) {
        runtime.startProcessInstanceByKey(start.process(), start.reference().value(), variables(start));
    }

    private Map<String, Object> variables(PendingStart start) {
        if (start.process().equals(LetterDispatch.DELIVERY)) {
            return delivery.of(letters.get(UUID.fromString(start.key())), start.channel());
        }
        return Map.of(ProcessVariables.COMPLAINT, views.unmasked(start.reference()), ProcessVariables.REFERENCE, start.reference().value());
    }

    /** The processes whose latest version is active. */
    Set<String> startable() {
        return definitions.active(Set.of(ComplaintProcedure.KEY, LetterDispatch.DELIVERY));
    }
}
