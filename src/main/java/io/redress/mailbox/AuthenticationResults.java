package io.redress.mailbox;

import io.redress.complaint.EmailAddresses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One mail server's authentication results for a mail (RFC 8601).
 *
 * @param server the server's authserv-id, in lower case; empty if the header cannot be parsed
 * @param findings one for each method, such as {@code dmarc=pass header.from=example.org}
 */
record AuthenticationResults(String server, List<String> findings) {

    private static final Pattern SERVER = Pattern.compile("\\s*([^\\s;=]+)(?:\\s+\\d+)?\\s*");
    private static final Pattern PASSED = Pattern.compile("\\s*(dmarc|dkim)(?:\\s*/\\s*\\d+)?\\s*=\\s*pass(?:\\s.*)?");
    private static final Pattern DOMAIN = Pattern.compile("\\bheader\\s*\\.\\s*(from|d|i)\\s*=\\s*(?:\\S*@)?([^\\s@]+)");

    static AuthenticationResults of(String header) {
        var parts = bare(header).toLowerCase(Locale.ROOT).split(";");
        var server = SERVER.matcher(parts[0]);
        return new AuthenticationResults(server.matches() ? server.group(1) : "", Arrays.stream(parts).skip(1).toList());
    }

    /**
     * Removes comments and replaces each quoted string with a question mark: both may hold text controlled by the sender, including a
     * semicolon and a forged finding. Empty if either is unterminated.
     */
    private static String bare(String header) {
        var bare = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '\\' && (quoted || depth > 0)) {
                i++;
            } else if (quoted) {
                quoted = c != '"';
            } else if (c == '"' && depth == 0) {
                quoted = true;
                bare.append('?');
            } else if (c == '(') {
                depth++;
                bare.append(' ');
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                bare.append(c);
            }
        }
        return quoted || depth > 0 ? "" : bare.toString();
    }

    /** Whether DMARC passed for this domain, or a DKIM signature of this domain or a parent domain did. */
    boolean prove(String domain) {
        return findings.stream().map(PASSED::matcher).filter(Matcher::matches).anyMatch(passed -> passed.group(1).equals("dmarc")
                ? domains(passed.group(), "from").anyMatch(domain::equals)
                : domains(passed.group(), "d", "i").anyMatch(signer -> aligned(domain, signer)));
    }

    private static Stream<String> domains(String finding, String... properties) {
        return DOMAIN.matcher(finding).results()
                .filter(found -> List.of(properties).contains(found.group(1)))
                .map(found -> EmailAddresses.domain(found.group(2)).orElse(found.group(2)));
    }

    private static boolean aligned(String domain, String signer) {
        return signer.indexOf('.') > 0 && (domain.equals(signer) || domain.endsWith("." + signer));
    }
}
