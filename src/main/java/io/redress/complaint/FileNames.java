package io.redress.complaint;

/** Names of documents as they may be shown and offered for download: no path, no control characters, not endless. */
final class FileNames {

    private static final int LONGEST = 150;

    private FileNames() {}

    static String safe(String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").trim();
        var stem = clean.isBlank() || clean.matches("\\.+") ? "document" : clean;
        return stem.length() <= LONGEST ? stem : stem.substring(stem.length() - LONGEST);
    }
}
