package io.redress.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Plain text of an HTML mail, in lines and paragraphs as a reader would see them; no markup is kept. */
final class HtmlText {

    private static final int MAX_LENGTH = 2_000_000;
    private static final int MAX_DEPTH = 250;
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");
    private static final Set<String> SILENT = Set.of("head", "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "title", "select");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre", "hr", "dl");

    private HtmlText() {}

    static String of(String html) {
        var lines = new Lines();
        Jsoup.parse(html.length() > MAX_LENGTH ? html.substring(0, MAX_LENGTH) : html, Parser.htmlParser().setMaxDepth(MAX_DEPTH)).body().filter(lines);
        return lines.text();
    }

    /** The charset declared by the page itself, or null. */
    static String charset(byte[] html) {
        var beginning = new String(html, 0, Math.min(html.length, 4096), StandardCharsets.ISO_8859_1);
        var claim = CHARSET.matcher(beginning);
        return claim.find() ? claim.group(1) : null;
    }

    /** Traverses the tree without recursion, whatever its depth. */
    private static class Lines implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words(words);
            } else if (node instanceof Element element) {
                if (SILENT.contains(element.normalName()) || hidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element);
            }
            return FilterResult.CONTINUE;
        }

        private void words(TextNode words) {
            boolean asWritten = words.parent() != null && words.parent().normalName().equals("pre");
            var content = asWritten ? words.getWholeText() : words.getWholeText().replaceAll("[\\s\\u00A0]+", " ");
            text.append(atLineStart() && !asWritten ? content.stripLeading() : content);
        }

        private void begin(Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "li" -> line("- ");
                case "img" -> text.append(element.attr("alt").isBlank() ? "" : "[" + element.attr("alt").strip() + "]");
                default -> open(element);
            }
        }

        private void open(Element element) {
            if (PARAGRAPHS.contains(element.normalName())) {
                paragraph();
            } else if (element.isBlock() && !CELLS.contains(element.normalName())) {
                line("");
            }
        }

        private void end(Element element) {
            var name = element.normalName();
            if (name.equals("a")) {
                target(element);
            } else if (CELLS.contains(name)) {
                text.append(atLineStart() ? "" : "\t");
            } else {
                open(element);
            }
        }

        /** A link's target is part of the text, unless its label already shows it. */
        private void target(Element link) {
            var address = link.attr("href").strip();
            if (address.matches("(?i)https?://.*") && !link.text().strip().equalsIgnoreCase(address) && !link.text().isBlank()) {
                text.append(" <").append(address).append('>');
            }
        }

        private void line(String first) {
            text.append(atLineStart() ? "" : "\n").append(first);
        }

        private void paragraph() {
            line("");
            if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
                text.append('\n');
            }
        }

        private boolean atLineStart() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private static boolean hidden(Element element) {
            return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
        }

        String text() {
            return text.toString().replaceAll("[ \\t\\u00A0]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
        }
    }
}
