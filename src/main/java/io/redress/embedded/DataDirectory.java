package io.redress.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory for all data of the embedded mode; only one process may use it at a time. */
class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    DataDirectory(Path path) throws IOException {
        this.path = Files.createDirectories(path.toAbsolutePath().normalize());
        this.lockFile = FileChannel.open(this.path.resolve("redress.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock() == null) {
            lockFile.close();
            throw new ResourceInUseException("Another Redress is running on " + this.path + ".",
                    "Stop it, or choose another directory with REDRESS_DATA_DIR.", null);
        }
    }

    private FileLock tryLock() throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
