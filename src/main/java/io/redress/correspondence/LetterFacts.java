package io.redress.correspondence;

import io.redress.complaint.Complaint;
import io.redress.complaint.ComplaintViews;
import io.redress.tracking.TokenRedaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All values available to a template: {@code complaint}, {@code company}, the facts of the request, and a few derived ones. */
@Component
class LetterFacts {

    private final ComplaintViews views;
    private final Company company;
    private final LetterContext context;
    private final Clock clock;

    LetterFacts(ComplaintViews views, Company company, LetterContext context, Clock clock) {
        this.views = views;
        this.company = company;
        this.context = context;
        this.clock = clock;
    }

    Map<String, Object> of(Complaint complaint, Map<String, Object> facts, LetterFormatter formatter) {
        var own = new PrintableFacts(formatter, SanitizedText::text);
        var caseFile = caseFile(complaint, own, new PrintableFacts(formatter, SanitizedText::foreignLine));
        Map<String, Object> all = new HashMap<>();
        put(all, "finding", caseFile.get("finding"));
        all.putAll(own.printable(facts));
        all.put("complaint", caseFile);
        all.put("company", company(formatter));
        all.put("today", formatter.day(LocalDate.ofInstant(clock.instant(), formatter.zone())));
        all.put("receivedOn", formatter.day(LocalDate.ofInstant(complaint.receivedAt(), formatter.zone())));
        put(all, "salutationName", salutationName((Map<?, ?>) caseFile.get("complainant")));
        put(all, "trackingUrl", trackingUrl(complaint));
        all.put("remediesGranted", Stream.of("payment", "order", "voucherAmount", "apology")
                .anyMatch(remedy -> all.containsKey(remedy) && all.get(remedy) != Boolean.FALSE));
        all.put("withdrawnRemedies", all.get("revokedRemedies") instanceof Collection<?> revoked && !revoked.isEmpty());
        return all;
    }

    /** Only in mail, where the token is inserted on sending: letters that staff print or read aloud contain no working link. */
    private String trackingUrl(Complaint complaint) {
        return Destination.of(complaint.complainant()).channel() != LetterChannel.EMAIL ? null
                : context.publicUrl() + "/track?reference=" + complaint.reference() + "&token=" + TokenRedaction.HIDDEN;
    }

    /** The view that forms and tables read; narrative and demand keep their line breaks. */
    private Map<String, Object> caseFile(Complaint complaint, PrintableFacts own, PrintableFacts foreign) {
        var view = new LinkedHashMap<>(views.unmasked(complaint.reference()));
        var result = foreign.printable(view);
        view.keySet().retainAll(Stream.of("narrative", "demand").toList());
        result.putAll(own.printable(view));
        put(result, "reference", complaint.reference().value());
        return result;
    }

    private Map<String, Object> company(LetterFormatter formatter) {
        return new PrintableFacts(formatter, SanitizedText::line).printable(Map.of("name", company.name(formatter.language()),
                "address", company.address(formatter.language()), "phone", company.phone(), "email", company.email(), "web", company.web()));
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
