package io.redress.procedure;

import io.redress.complaint.ComplaintViews;
import io.redress.correspondence.Letter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The variables with which the delivery of a letter starts. */
@Component
class DeliveryVariables {

    private final ComplaintViews views;
    private final MessageSource messages;

    DeliveryVariables(ComplaintViews views, MessageSource messages) {
        this.views = views;
        this.messages = messages;
    }

    /** Subject and recipient stay with the letter, as does the reason why it cannot be sent by e-mail. */
    Map<String, Object> of(Letter letter, String channel) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(ProcessVariables.COMPLAINT, views.unmasked(letter.reference()));
        variables.put(ProcessVariables.REFERENCE, letter.reference().value());
        variables.put(ProcessVariables.LETTER_ID, letter.id().toString());
        variables.put(ProcessVariables.LETTER_NAME, letter.name());
        variables.put(ProcessVariables.LETTER_TITLE, title(letter.name()));
        variables.put(ProcessVariables.LETTER_CHANNEL, channel);
        return variables;
    }

    /** A letter added by an analyst may have no name in the message bundles; its template has one. */
    private String title(String name) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(language -> messages.getMessage("letter." + name, null, name, language))
                .distinct().collect(Collectors.joining(" · "));
    }
}
