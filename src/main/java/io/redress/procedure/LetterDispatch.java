package io.redress.procedure;

import io.redress.complaint.Reference;
import io.redress.correspondence.LetterChannel;
import io.redress.correspondence.LetterState;
import io.redress.correspondence.Letters;
import io.redress.correspondence.QueueLetter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a letter and starts its delivery in one transaction. Delivery is a process of its own: while the mail server is away,
 * letters wait there and complaints move on.
 */
@Component
public class LetterDispatch {

    static final String DELIVERY = "letter-delivery";

    private final Letters letters;
    private final StuckStepRows steps;
    private final ProcessStarts starts;
    private final OnOwnBehalf onOwnBehalf;

    LetterDispatch(Letters letters, StuckStepRows steps, ProcessStarts starts, OnOwnBehalf onOwnBehalf) {
        this.letters = letters;
        this.steps = steps;
        this.starts = starts;
        this.onOwnBehalf = onOwnBehalf;
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
                starts.delivery(letter, letter.channel());
            }
        }
    }

    /**
     * Sends a letter that did not reach the complainant to where the case file says now. What was still being tried with the old address, or asked of an
     * agent, ends.
     *
     * @param actor user id
     * @return false where the letter has reached the post meanwhile, there is no such letter in this case, or still no way to answer
     */
    @Transactional
    public boolean again(Reference reference, UUID id, String actor) {
        var known = letters.of(reference).stream().anyMatch(letter -> letter.id().equals(id));
        if (!known || !letters.readdress(id, actor)) {
            return false;
        }
        var letter = letters.get(id);
        onOwnBehalf.run(() -> {
            starts.endDeliveries(letter);
            starts.delivery(letter, letter.channel());
        });
        return true;
    }

    /** Whether a letter was written under this key. */
    boolean wasSent(String key) {
        return letters.find(key).isPresent();
    }

    /**
     * Notes that a mail system brought a letter back, and asks an agent to bring it to the complainant another way: the delivery
     * ended when the mail was taken, so another one begins. Told again, or while an agent is asked already, it asks nobody twice.
     *
     * @param reason the mail system's own words; addresses in them stay in the case file
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
