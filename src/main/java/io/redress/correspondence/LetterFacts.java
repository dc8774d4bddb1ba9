package io.redress.correspondence;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.Complaint;
import io.redress.complaint.ComplaintViews;
import io.redress.tracking.TokenRedaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The values of all names that {@link LetterContract} allows in a letter; what is unknown is missing. */
@Component
class LetterFacts {

    private final ComplaintViews views;
    private final CaseAnswers answers;
    private final Company company;
    private final LetterContext context;
    private final Clock clock;

    LetterFacts(ComplaintViews views, CaseAnswers answers, Company company, LetterContext context, Clock clock) {
        this.views = views;
        this.answers = answers;
        this.company = company;
        this.context = context;
        this.clock = clock;
    }

    Map<String, Object> of(Complaint complaint, LetterContent content, LetterFormatter formatter) {
        var caseFile = views.printed(complaint.reference(), LetterPrinter.ofTheCaseFile(formatter));
        if (content instanceof LetterContent.General) {
            caseFile.put("answers", answers(complaint));
        }
        Map<String, Object> all = new HashMap<>(ContentFields.values(content, LetterPrinter.ofOwnWords(formatter)));
        put(all, "finding", caseFile.get("finding"));
        all.put("complaint", caseFile);
        all.put("company", company(formatter));
        all.put("today", formatter.day(LocalDate.ofInstant(clock.instant(), formatter.zone())));
        put(all, "receivedOn", caseFile.get("receivedOn"));
        put(all, "salutationName", salutationName((Map<?, ?>) caseFile.get("complainant")));
        put(all, "trackingUrl", trackingUrl(complaint));
        return all;
    }

    /** Only in mail, where the token is inserted on sending: letters that staff print or read aloud contain no working link. */
    private String trackingUrl(Complaint complaint) {
        return Destination.of(complaint.complainant()).channel() != LetterChannel.EMAIL ? null
                : context.publicUrl() + "/track?reference=" + complaint.reference() + "&token=" + TokenRedaction.HIDDEN;
    }

    /** Answers that are text; a letter prints those that its template names. */
    private Map<String, Object> answers(Complaint complaint) {
        Map<String, Object> texts = new LinkedHashMap<>();
        answers.latest(complaint.reference()).forEach((field, answer) -> {
            if (answer instanceof String text) {
                texts.put(field, SanitizedText.text(text));
            }
        });
        return texts;
    }

    private Map<String, Object> company(LetterFormatter formatter) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map.of("name", company.name(formatter.language()), "address", company.address(formatter.language()), "phone", company.phone(),
                "email", company.email(), "web", company.web()).forEach((name, value) -> put(values, name, blankIsNull(SanitizedText.line(value))));
        return values;
    }

    private static String blankIsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static Object salutationName(Map<?, ?> who) {
        return who.get("name") == null ? who.get("organisation") : who.get("name");
    }

    private static void put(Map<String, Object> map, String name, Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
