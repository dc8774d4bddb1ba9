package io.redress.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.redress.tracking.StoredSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that embedded mode generates at first start and keeps in the data directory, outside the database, readable only by its owner. */
record SecretFile(Path path) {

    private static final int BYTES = 32;

    StoredSecret read() throws IOException {
        if (Files.notExists(path)) {
            make();
        }
        return new StoredSecret(Files.readString(path, US_ASCII).strip());
    }

    /** Written under a temporary name and renamed: a half-written secret would be a different one at the next start. */
    private void make() throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var aside = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new", ownersOnly());
        Files.writeString(aside, Base64.getEncoder().encodeToString(bytes) + "\n", US_ASCII);
        Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private FileAttribute<?>[] ownersOnly() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
