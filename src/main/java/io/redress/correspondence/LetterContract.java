package io.redress.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.redress.complaint.ComplaintViews;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The names that the template of a letter may use: those of every letter, those of its content, and the case file. */
@Component
class LetterContract {

    /** In every letter; see the README of the templates. */
    static final Set<String> COMMON = Set.of("company", "company.name", "company.address", "company.phone", "company.email", "company.web", "today",
            "receivedOn", "salutationName", "trackingUrl", "finding", "complaint");

    private static final String ANSWERS = "complaint.answers";

    private final ComplaintViews views;

    LetterContract(ComplaintViews views) {
        this.views = views;
    }

    /** @throws IllegalStateException if the template of this letter, or a passage that it includes, names anything else */
    void check(String letter, Template template) {
        var kind = LetterKind.of(letter);
        var allowed = of(kind);
        var unknown = new TreeSet<>(Used.in(template));
        unknown.removeIf(name -> allowed.contains(name) || kind == LetterKind.OTHER && name.startsWith(ANSWERS + "."));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("The template of the letter " + letter + " uses " + unknown
                    + ", which this letter does not have. Besides complaint.… it has " + withoutCaseFile(allowed));
        }
    }

    Set<String> of(LetterKind kind) {
        var names = new TreeSet<>(COMMON);
        names.addAll(ContentFields.names(kind.content()));
        views.fields().marks().keySet().forEach(path -> addWithGroups(names, "complaint." + path));
        if (kind != LetterKind.OTHER) {
            names.remove(ANSWERS);
        }
        return names;
    }

    /** The items of a list are named without its path, as is usual in a section. */
    private static void addWithGroups(Set<String> names, String path) {
        names.add(path);
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            names.add(path.substring(0, dot));
        }
    }

    private static Set<String> withoutCaseFile(Set<String> allowed) {
        var own = new TreeSet<>(allowed);
        own.removeIf(name -> name.startsWith("complaint"));
        return own;
    }

    /** Collects the names that a template uses. */
    private record Used(Set<String> names, Set<String> parts) implements Mustache.Visitor {

        static Set<String> in(Template template) {
            var used = new Used(new TreeSet<>(), new TreeSet<>());
            template.visit(used);
            return used.names();
        }

        @Override
        public void visitText(String text) {
            // names nothing
        }

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return parts.add(name);
        }

        @Override
        public boolean visitSection(String name) {
            names.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            names.add(name);
            return true;
        }
    }
}
