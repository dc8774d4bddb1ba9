package io.redress.complaint;

import org.apache.tika.Tika;

/** Tells what a document really is by looking at its content; its name may only make the answer more exact. */
final class MediaTypes {

    private static final Tika SNIFFER = new Tika();
    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    /** Of a content that looks like nothing known the name is believed for text alone, since text in GBK or Latin-1 has no mark. */
    static String of(byte[] content, String name) {
        var exact = bare(SNIFFER.detect(content, name));
        var recognised = !UNKNOWN.equals(SNIFFER.detect(content));
        return recognised || exact.equals("text/plain") || exact.equals("text/csv") ? exact : UNKNOWN;
    }

    /** Without parameters, such as the version of an archive. */
    private static String bare(String mediaType) {
        int end = mediaType.indexOf(';');
        return end < 0 ? mediaType : mediaType.substring(0, end).strip();
    }
}
