package io.redress.correspondence;

import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays the text of a letter out as the page {@code shell.html}; the words are those of the text, nothing is added to them. */
@Component
class HtmlLetter {

    private final LetterTemplates templates;
    private final Surroundings surroundings;

    HtmlLetter(LetterTemplates templates, Surroundings surroundings) {
        this.templates = templates;
        this.surroundings = surroundings;
    }

    String around(String text, String subject, String language, Map<String, Object> known) {
        var page = new HashMap<>(known);
        page.put("subject", subject);
        page.put("language", language);
        var body = new HtmlBody(surroundings.publicUrl());
        page.put("heading", body.line(subject));
        page.put("body", body.of(text));
        return Mustache.compiler().defaultValue("").emptyStringIsFalse(true).compile(templates.shell()).execute(page);
    }
}
