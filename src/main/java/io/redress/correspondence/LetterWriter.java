package io.redress.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.redress.complaint.Complaint;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a letter from its template and the facts. */
@Component
class LetterWriter {

    private final LetterTemplates templates;
    private final LetterFacts facts;
    private final LetterContract names;
    private final HtmlLetter html;
    private final LetterContext context;

    LetterWriter(LetterTemplates templates, LetterFacts facts, LetterContract names, HtmlLetter html, LetterContext context) {
        this.templates = templates;
        this.facts = facts;
        this.names = names;
        this.html = html;
        this.context = context;
    }

    /** The content of a letter. */
    record Wording(String subject, String text, String html) {}

    Wording write(String name, Complaint complaint, LetterContent content) {
        var language = complaint.filing().language();
        var known = facts.of(complaint, content, new LetterFormatter(Locale.forLanguageTag(language), context.timeZone()));
        var template = LetterTemplate.parse(name, templates.letter(name, language));
        var subject = subject(render(name, template.subject(), language, known), complaint.reference().value());
        var text = tidy(render(name, template.body(), language, known));
        return new Wording(subject, text, html.around(text, subject, language, known));
    }

    private String render(String name, String template, String language, Map<String, Object> known) {
        try {
            var compiled = Mustache.compiler().escapeHTML(false).defaultValue("").emptyStringIsFalse(true)
                    .withLoader(part -> new StringReader(templates.part(part, language)))
                    .compile(template);
            names.check(name, compiled);
            return compiled.execute(known);
        } catch (MustacheException e) {
            throw new IllegalStateException("The letter template " + name + "." + language + ".txt is wrong: " + e.getMessage(), e);
        }
    }

    /** A single line, so that it cannot inject a header, and always with the reference. */
    private static String subject(String rendered, String reference) {
        var line = SanitizedText.line(rendered);
        var bounded = line.length() <= 200 ? line : line.substring(0, 199) + "…";
        return bounded.contains(reference) ? bounded : bounded + " (" + reference + ")";
    }

    private static String tidy(String rendered) {
        return rendered.replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }
}
