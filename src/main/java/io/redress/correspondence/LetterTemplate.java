package io.redress.correspondence;

/** A parsed template file: the first line is {@code Subject: …}, then an empty line, then the letter. */
record LetterTemplate(String subject, String body) {

    private static final String SUBJECT = "Subject:";

    static LetterTemplate parse(String name, String file) {
        var end = file.indexOf('\n');
        if (!file.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException("The letter template " + name + " must begin with a line “Subject: …”, followed by an empty line");
        }
        return new LetterTemplate(file.substring(SUBJECT.length(), end).strip(), file.substring(end + 1).strip() + "\n");
    }
}
