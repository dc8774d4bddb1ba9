package io.redress.correspondence;

import io.redress.complaint.Complaint;
import io.redress.complaint.ComplaintViews;
import io.redress.tracking.HiddenTokens;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that a template may name: {@code complaint}, {@code company}, the facts of the occasion, and a few ready-made ones. */
@Component
class LetterFacts {

    private final ComplaintViews views;
    private final Company company;
    private final Surroundings surroundings;
    private final Clock clock;

    LetterFacts(ComplaintViews views, Company company, Surroundings surroundings, Clock clock) {
        this.views = views;
        this.company = company;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    Map<String, Object> of(Complaint complaint, Map<String, Object> facts, Words words) {
        var own = new Facts(words, Plain::text);
        var caseFile = caseFile(complaint, own, new Facts(words, Plain::foreignLine));
        Map<String, Object> all = new HashMap<>();
        put(all, "finding", caseFile.get("finding"));
        all.putAll(own.printable(facts));
        all.put("complaint", caseFile);
        all.put("company", company(words));
        all.put("today", words.day(LocalDate.ofInstant(clock.instant(), words.zone())));
        all.put("receivedOn", words.day(LocalDate.ofInstant(complaint.receivedAt(), words.zone())));
        put(all, "salutationName", salutationName((Map<?, ?>) caseFile.get("complainant")));
        put(all, "trackingUrl", trackingUrl(complaint));
        all.put("remediesGranted", Stream.of("payment", "order", "voucherAmount", "apology")
                .anyMatch(remedy -> all.containsKey(remedy) && all.get(remedy) != Boolean.FALSE));
        all.put("withdrawnRemedies", all.get("revokedRemedies") instanceof Collection<?> revoked && !revoked.isEmpty());
        return all;
    }

    /** In mail alone, where the token takes its place on the way out: what the staff print and read aloud holds no link that opens. */
    private String trackingUrl(Complaint complaint) {
        return Destination.of(complaint.complainant()).channel() != LetterChannel.EMAIL ? null
                : surroundings.publicUrl() + "/track?reference=" + complaint.reference() + "&token=" + HiddenTokens.HIDDEN;
    }

    /** The view that forms and tables read; narrative and demand keep their lines. */
    private Map<String, Object> caseFile(Complaint complaint, Facts own, Facts foreign) {
        var view = new LinkedHashMap<>(views.full(complaint.reference()));
        var result = foreign.printable(view);
        view.keySet().retainAll(Stream.of("narrative", "demand").toList());
        result.putAll(own.printable(view));
        put(result, "reference", complaint.reference().value());
        return result;
    }

    private Map<String, Object> company(Words words) {
        return new Facts(words, Plain::line).printable(Map.of("name", company.name(words.language()),
                "address", company.address(words.language()), "phone", company.phone(), "email", company.email(), "web", company.web()));
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
