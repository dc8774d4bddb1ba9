package io.redress.complaint;

import org.apache.tika.Tika;

/** Detects the media type of a document from its content; the name can only refine the result. */
final class MediaTypes {

    private static final Tika TIKA = new Tika();
    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    /** For unrecognised content the name is trusted only if it means text, since text in GBK or Latin-1 has no signature. */
    static String of(byte[] content, String name) {
        var exact = bare(TIKA.detect(content, name));
        var recognised = !UNKNOWN.equals(TIKA.detect(content));
        return recognised || exact.equals("text/plain") || exact.equals("text/csv") ? exact : UNKNOWN;
    }

    /** Removes parameters, such as the version of an archive. */
    private static String bare(String mediaType) {
        int end = mediaType.indexOf(';');
        return end < 0 ? mediaType : mediaType.substring(0, end).strip();
    }
}
