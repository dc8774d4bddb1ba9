package io.redress.complaint;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Validates e-mail addresses for all entry points and converts them to the form that mail servers accept. Domains follow IDNA2008 (UTS #46,
 * non-transitional): faß.de and fass.de are different domains, and mail to one must not reach the other.
 */
public final class EmailAddresses {

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.CHECK_CONTEXTO
            | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_PART_LENGTH = 64;
    private static final int MAX_DOMAIN_LENGTH = 253;
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern PLAIN_DOMAIN = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

    private EmailAddresses() {}

    /** Whether this is exactly one, unambiguous address. */
    public static boolean isAddress(String text) {
        return wire(text).isPresent();
    }

    /**
     * The form for mail servers: {@code kunde@xn--fa-hia.de}. Empty if it is not an address. The part before the @ is left unchanged and may
     * contain letters that not every server accepts.
     */
    public static Optional<String> wire(String address) {
        var text = address == null ? "" : address.strip();
        int at = text.lastIndexOf('@');
        var local = text.substring(0, Math.max(at, 0));
        if (text.length() > MAX_LENGTH || local.length() > MAX_LOCAL_PART_LENGTH || !LOCAL_PART.matcher(local).matches()) {
            return Optional.empty();
        }
        return domain(text.substring(at + 1)).map(domain -> local + "@" + domain);
    }

    /** A domain in lower-case ASCII; empty if it is not valid. */
    public static Optional<String> domain(String written) {
        if (written.length() > MAX_DOMAIN_LENGTH) {
            return Optional.empty();
        }
        var lower = written.toLowerCase(Locale.ROOT);
        if (PLAIN_DOMAIN.matcher(lower).matches() && !lower.contains("xn--")) {
            return Optional.of(lower);
        }
        var info = new IDNA.Info();
        var ascii = DOMAINS.nameToASCII(written, new StringBuilder(), info).toString();
        return info.hasErrors() || !PLAIN_DOMAIN.matcher(ascii).matches() ? Optional.empty() : Optional.of(ascii);
    }

    /** Whether two addresses denote the same mailbox, regardless of spelling; false if either is not an address. */
    public static boolean same(String one, String other) {
        return wire(one).filter(first -> wire(other).filter(first::equalsIgnoreCase).isPresent()).isPresent();
    }
}
