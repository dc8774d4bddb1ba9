package io.redress.correspondence;

import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders the text of a letter with {@code shell.html}, without adding to the text. */
@Component
class HtmlLetter {

    private final LetterTemplates templates;
    private final LetterContext context;

    HtmlLetter(LetterTemplates templates, LetterContext context) {
        this.templates = templates;
        this.context = context;
    }

    String around(String text, String subject, String language, Map<String, Object> known) {
        var page = new HashMap<>(known);
        page.put("subject", subject);
        page.put("language", language);
        var body = new HtmlBody(context.publicUrl());
        page.put("heading", body.line(subject));
        page.put("body", body.of(text));
        return Mustache.compiler().defaultValue("").emptyStringIsFalse(true).compile(templates.shell()).execute(page);
    }
}
