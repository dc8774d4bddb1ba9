package io.redress.complaint;

/** Names of documents as they may be shown and offered for download: no path, no control characters, not endless. */
final class FileNames {

    private static final int LONGEST = 255;

    private FileNames() {}

    static String safe(String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]", "").trim();
        return clean.isBlank() || clean.matches("\\.+") ? "document" : ending(clean);
    }

    /** The end tells the kind, so the beginning is cut; never through the middle of a character. */
    private static String ending(String name) {
        int start = Math.max(0, name.length() - LONGEST);
        return name.substring(start > 0 && Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }
}
