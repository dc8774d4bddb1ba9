package io.redress.procedure;

import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Reference;
import io.redress.correspondence.Letter;
import io.redress.correspondence.LetterState;
import io.redress.correspondence.Letters;
import io.redress.correspondence.QueueLetter;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Writes a letter and starts its delivery in one transaction. Delivery is a process of its own: while the mail server is away, letters wait
 * there and complaints move on.
 */
@Component
public class LetterDispatch {

    private static final String DELIVERY = "letter-delivery";

    private final Letters letters;
    private final ComplaintViews views;
    private final RuntimeService runtime;

    LetterDispatch(Letters letters, ComplaintViews views, RuntimeService runtime) {
        this.letters = letters;
        this.views = views;
        this.runtime = runtime;
    }

    /**
     * Sends a letter once, however often it is asked for under the same key.
     *
     * @param facts what the letter tells besides the case file, by the names that templates use
     */
    public void send(Reference reference, String name, String key, Map<String, Object> facts) {
        if (letters.find(key).isEmpty()) {
            var letter = letters.queue(new QueueLetter(reference, name, key, facts));
            if (letter.state() == LetterState.QUEUED) {
                startDelivery(letter);
            }
        }
    }

    /** Whether a letter was written under this key. */
    boolean wasSent(String key) {
        return letters.find(key).isPresent();
    }

    private void startDelivery(Letter letter) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.COMPLAINT, views.full(letter.reference()));
        variables.put(Variables.REFERENCE, letter.reference().value());
        variables.put(Variables.LETTER_ID, letter.id().toString());
        variables.put(Variables.LETTER_NAME, letter.name());
        variables.put(Variables.LETTER_SUBJECT, letter.subject());
        variables.put(Variables.LETTER_CHANNEL, letter.channel().name());
        runtime.startProcessInstanceByKey(DELIVERY, letter.reference().value(), variables);
    }
}
