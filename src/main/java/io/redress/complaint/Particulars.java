package io.redress.complaint;

/** What staff may correct in a case file: who complains, about what, and in which language; never the complainant's own words. */
public record Particulars(Complainant complainant, Subject subject, String language) {

    static Particulars of(Filing filing) {
        return new Particulars(filing.complainant(), filing.subject(), filing.language());
    }

    Filing in(Filing filing) {
        return new Filing(filing.channel(), language, complainant, subject, filing.narrative(), filing.demand(), filing.claim(), filing.cause(),
                filing.incidentDate());
    }
}
