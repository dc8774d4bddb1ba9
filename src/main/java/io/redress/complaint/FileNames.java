package io.redress.complaint;

/** Makes document names safe for display and download: no path, no control characters, limited length. */
final class FileNames {

    private static final int MAX_LENGTH = 255;

    private FileNames() {}

    static String safe(String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]", "").trim();
        return clean.isBlank() || clean.matches("\\.+") ? "document" : truncated(clean);
    }

    /** Cuts the beginning, because the end contains the type; never within a character. */
    private static String truncated(String name) {
        int start = Math.max(0, name.length() - MAX_LENGTH);
        return name.substring(start > 0 && Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }
}
