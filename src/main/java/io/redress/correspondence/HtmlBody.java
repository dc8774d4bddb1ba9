package io.redress.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Converts plain text to HTML. Everything is escaped; the markup is: a line underlined with hyphens is a heading, lines that begin with
 * "- " are a list, empty lines separate paragraphs, a line "---" begins the small print, and {@code label: URL} of one of our own pages
 * on a line of its own is a button. Links lead to our own pages only.
 */
record HtmlBody(String publicUrl) {

    private static final Pattern REFERENCE = Pattern.compile("(?<![\\w=/-])C-\\d{4}-\\d{6,}(?![\\w-])");
    private static final String LINE = "<br>\n";

    String of(String text) {
        var html = new StringBuilder();
        boolean small = false;
        for (var block : text.strip().split("\\n\\s*\\n")) {
            if (block.strip().equals("---")) {
                small = true;
                html.append("<hr style=\"border:0;border-top:1px solid #d8dee6;margin:28px 0 16px\">\n");
            } else {
                html.append(block(new ArrayList<>(Arrays.asList(block.split("\\n"))), small));
            }
        }
        return html.toString();
    }

    private String block(List<String> lines, boolean small) {
        if (lines.size() > 1 && lines.get(1).matches("-{3,}")) {
            var heading = "<h2 style=\"margin:28px 0 8px;font-size:17px;line-height:1.35;color:#16324f\">" + line(lines.get(0)) + "</h2>\n";
            return heading + (lines.size() > 2 ? block(lines.subList(2, lines.size()), small) : "");
        }
        var list = lines.stream().dropWhile(line -> !item(line)).takeWhile(HtmlBody::item).toList();
        int start = list.isEmpty() ? lines.size() : lines.indexOf(list.get(0));
        return paragraph(lines.subList(0, start), small) + list(list) + rest(lines, start + list.size(), small);
    }

    private String rest(List<String> lines, int from, boolean small) {
        return from >= lines.size() ? "" : block(lines.subList(from, lines.size()), small);
    }

    private static boolean item(String line) {
        return line.startsWith("- ");
    }

    private String list(List<String> items) {
        return items.isEmpty() ? "" : items.stream()
                .map(item -> "<li style=\"margin:0 0 6px\">" + linked(item.substring(2)) + "</li>\n")
                .collect(Collectors.joining("", "<ul style=\"margin:0 0 16px;padding-left:22px\">\n", "</ul>\n"));
    }

    private String paragraph(List<String> lines, boolean small) {
        if (lines.isEmpty()) {
            return "";
        }
        var button = Pattern.compile("([^:：]{1,80})[:：]\\s*(" + Pattern.quote(publicUrl) + "/\\S*)").matcher(lines.get(0));
        if (lines.size() == 1 && button.matches()) {
            return "<p style=\"margin:20px 0\"><a href=\"" + escape(button.group(2)) + "\" style=\"display:inline-block;padding:12px 20px;"
                    + "background:#1f5a96;color:#ffffff;text-decoration:none;font-weight:600;border-radius:6px\">" + escape(button.group(1)) + "</a></p>\n";
        }
        return "<p style=\"margin:0 0 " + (small ? "8px;font-size:13px;color:#4d5b6a" : "16px") + "\">"
                + lines.stream().map(this::linked).collect(Collectors.joining(LINE)) + "</p>\n";
    }

    /** One line, escaped; the reference does not wrap. */
    String line(String text) {
        return REFERENCE.matcher(escape(text)).replaceAll("<span style=\"white-space:nowrap\">$0</span>");
    }

    private String linked(String line) {
        var ours = Pattern.compile(Pattern.quote(escape(publicUrl)) + "/[^\\s<>\"]*");
        return ours.matcher(line(line)).replaceAll("<a href=\"$0\" style=\"color:#1f5a96\">$0</a>");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
