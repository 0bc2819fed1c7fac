package org.wederhoor.web.guard;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jboss.logging.Logger;

/**
 * Where files lie while they come in: a folder that only this account can look into. It goes with the process that made it, or, where that was killed,
 * with the next one that starts on this machine. A lock tells whether its process still lives, since that goes with the process however it ends.
 */
final class UploadFolder {

    private static final Logger LOG = Logger.getLogger(UploadFolder.class);
    private static final String PREFIX = "wederhoor-uploads";
    private static final String LOCK = ".in-use";

    private final Path path;
    private final FileChannel held;

    private UploadFolder(Path path, FileChannel held) {
        this.path = path;
        this.held = held;
    }

    /** A new one in {@code temporary}; those that killed processes of this account left there go. */
    static UploadFolder in(Path temporary) throws IOException {
        Path path = Files.createTempDirectory(temporary, PREFIX);
        path.toFile().deleteOnExit();
        path.resolve(LOCK).toFile().deleteOnExit();
        FileChannel held = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        held.lock();
        try (DirectoryStream<Path> others = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path each : others) {
                removeAbandoned(each, path);
            }
        }
        return new UploadFolder(path, held);
    }

    Path path() {
        return path;
    }

    /** As if the process had ended. */
    void abandon() throws IOException {
        held.close();
    }

    private static void removeAbandoned(Path folder, Path ours) {
        try {
            // what is somebody else's could turn into a link to anything meanwhile
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || !Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(ours)) || !Files.exists(folder.resolve(LOCK))) {
                return;
            }
            try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    return;
                }
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                    for (Path each : files) {
                        Files.delete(each);
                    }
                }
                Files.delete(folder);
                LOG.infof("Removed %s, which a process that was killed had left", folder);
            }
        } catch (OverlappingFileLockException | IOException e) {
            LOG.debugf("%s stays: %s", folder, e);
        }
    }
}
