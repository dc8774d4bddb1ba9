package io.redress.complaint;

/** The parts of a case file that staff may correct: complainant, subject and language, but never the complainant's text. */
@NotPersonal
public record Particulars(Complainant complainant, Subject subject, String language) {

    static Particulars of(Filing filing) {
        return new Particulars(filing.complainant(), filing.subject(), filing.language());
    }

    Filing in(Filing filing) {
        return new Filing(filing.channel(), language, complainant, subject, filing.narrative(), filing.demand(), filing.claim(), filing.cause(),
                filing.incidentDate());
    }
}
