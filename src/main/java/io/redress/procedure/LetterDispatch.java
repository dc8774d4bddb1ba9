package io.redress.procedure;

import io.redress.complaint.Reference;
import io.redress.correspondence.LetterChannel;
import io.redress.correspondence.LetterContent;
import io.redress.correspondence.LetterRequest;
import io.redress.correspondence.LetterState;
import io.redress.correspondence.Letters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a letter and starts its delivery in one transaction. Delivery is a separate process: while the mail server is down, letters wait there and
 * complaints move on.
 */
@Component
public class LetterDispatch {

    static final String DELIVERY = "letter-delivery";

    private final Letters letters;
    private final FailedStepRows steps;
    private final ProcessStarts starts;
    private final AsSystem asSystem;

    LetterDispatch(Letters letters, FailedStepRows steps, ProcessStarts starts, AsSystem asSystem) {
        this.letters = letters;
        this.steps = steps;
        this.starts = starts;
        this.asSystem = asSystem;
    }

    /**
     * Sends a letter once, however often it is requested under the same key.
     *
     * @param content what the letter prints besides the case file
     */
    public void send(Reference reference, String name, String key, LetterContent content) {
        if (letters.find(key).isEmpty()) {
            var letter = letters.queue(new LetterRequest(reference, name, key, content));
            if (letter.state() == LetterState.QUEUED) {
                starts.delivery(letter, letter.channel());
            }
        }
    }

    /**
     * Sends a letter that did not reach the complainant to the address now in the case file. Pending attempts to the old address and open tasks for
     * an agent are cancelled.
     *
     * @param actor user id
     * @return false if the letter has been sent or posted meanwhile, this case has no such letter, or there is still no contact address
     */
    @Transactional
    public boolean again(Reference reference, UUID id, String actor) {
        var known = letters.of(reference).stream().anyMatch(letter -> letter.id().equals(id));
        if (!known || !letters.readdress(id, actor)) {
            return false;
        }
        var letter = letters.get(id);
        asSystem.run(() -> {
            starts.endDeliveries(letter);
            starts.delivery(letter, letter.channel());
        });
        return true;
    }

    /** Returns whether a letter was written under this key. */
    boolean wasSent(String key) {
        return letters.find(key).isPresent();
    }

    /**
     * Records that a letter bounced, and asks an agent to deliver it another way: the original delivery ended when the mail was accepted, so a new
     * one is started. Idempotent: a repeated report, or one that arrives while an agent has an open task for it, creates no second task.
     *
     * @param reason text of the mail system; addresses in it stay in the case file
     */
    @Transactional
    public void cameBack(UUID id, String reason) {
        if (letters.cameBack(id, reason)) {
            var letter = letters.get(id);
            if (!steps.toPost(List.of(letter.reference())).contains(id)) {
                starts.delivery(letter, LetterChannel.NONE);
            }
        }
    }
}
