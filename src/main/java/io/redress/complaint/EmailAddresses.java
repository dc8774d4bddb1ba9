package io.redress.complaint;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one rule for e-mail addresses, whichever way they come in, and the form in which mail servers take them. Domains follow IDNA2008 (UTS #46,
 * non-transitional): faß.de is another domain than fass.de, and what goes to one must not reach the other.
 */
public final class EmailAddresses {

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.CHECK_CONTEXTO
            | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern PLAIN_DOMAIN = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

    private EmailAddresses() {}

    /** Whether this is one address that can be meant in one way only. */
    public static boolean isAddress(String text) {
        return wire(text).isPresent();
    }

    /**
     * As mail servers take it: {@code kunde@xn--fa-hia.de}. Empty for what is no address. The part before the @ is left as it is, and may hold
     * letters that not every server takes.
     */
    public static Optional<String> wire(String address) {
        var text = address == null ? "" : address.strip();
        int at = text.lastIndexOf('@');
        var local = text.substring(0, Math.max(at, 0));
        if (text.length() > LONGEST || local.length() > LONGEST_LOCAL_PART || !LOCAL_PART.matcher(local).matches()) {
            return Optional.empty();
        }
        return domain(text.substring(at + 1)).map(domain -> local + "@" + domain);
    }

    /** A domain in ASCII and small letters; empty for what is none. */
    public static Optional<String> domain(String written) {
        if (written.length() > LONGEST_DOMAIN) {
            return Optional.empty();
        }
        var small = written.toLowerCase(Locale.ROOT);
        if (PLAIN_DOMAIN.matcher(small).matches() && !small.contains("xn--")) {
            return Optional.of(small);
        }
        var info = new IDNA.Info();
        var ascii = DOMAINS.nameToASCII(written, new StringBuilder(), info).toString();
        return info.hasErrors() || !PLAIN_DOMAIN.matcher(ascii).matches() ? Optional.empty() : Optional.of(ascii);
    }

    /** Whether two addresses are one mailbox, however they are written; false where one is no address. */
    public static boolean same(String one, String other) {
        return wire(one).filter(first -> wire(other).filter(first::equalsIgnoreCase).isPresent()).isPresent();
    }
}
