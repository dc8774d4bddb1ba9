package io.redress.procedure;

import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Reference;
import io.redress.correspondence.Letter;
import io.redress.correspondence.LetterChannel;
import io.redress.correspondence.LetterState;
import io.redress.correspondence.Letters;
import io.redress.correspondence.QueueLetter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a letter and starts its delivery in one transaction. Delivery is a process of its own: while the mail server is away,
 * letters wait there and complaints move on.
 */
@Component
public class LetterDispatch {

    private static final String DELIVERY = "letter-delivery";

    private final Letters letters;
    private final ComplaintViews views;
    private final StuckStepRows steps;
    private final RuntimeService runtime;
    private final MessageSource messages;

    LetterDispatch(Letters letters, ComplaintViews views, StuckStepRows steps, RuntimeService runtime, MessageSource messages) {
        this.letters = letters;
        this.views = views;
        this.steps = steps;
        this.runtime = runtime;
        this.messages = messages;
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
                startDelivery(letter, letter.channel());
            }
        }
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
                startDelivery(letter, LetterChannel.NONE);
            }
        }
    }

    /** Subject and recipient stay with the letter; why it cannot be sent by e-mail as well. */
    private void startDelivery(Letter letter, LetterChannel channel) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.COMPLAINT, views.full(letter.reference()));
        variables.put(Variables.REFERENCE, letter.reference().value());
        variables.put(Variables.LETTER_ID, letter.id().toString());
        variables.put(Variables.LETTER_NAME, letter.name());
        variables.put(Variables.LETTER_TITLE, title(letter.name()));
        variables.put(Variables.LETTER_CHANNEL, channel.name());
        runtime.startProcessInstanceByKey(DELIVERY, letter.reference().value(), variables);
    }

    /** A letter that an analyst has added may have no name in the bundles; its template has one. */
    private String title(String name) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(language -> messages.getMessage("letter." + name, null, name, language))
                .distinct().collect(Collectors.joining(" · "));
    }
}
