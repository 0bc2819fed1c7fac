package org.wederhoor.publication.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.SigningKey;

/** The folder beside the database with the log's key, which the app's user alone may read, and with the checkpoint that was last signed by it. */
@Singleton
public class KeyFolder {

    private static final String KEY = "key";
    private static final String NEXT = "next-key";
    private static final String SIGNED = "signed";

    private final Path folder;

    @Inject
    KeyFolder(LogConfig config) {
        folder = config.folder();
    }

    /** null where there is none. */
    SigningKey key() throws IOException, NotProven {
        return key(KEY);
    }

    /** A key that is kept beside the log's; null where there is none. */
    public SigningKey key(String file) throws IOException, NotProven {
        String written = read(file);
        return written == null ? null : SigningKey.parse(written);
    }

    /** The checkpoint that was signed last; null where none was. */
    SignedNote signed() throws IOException, NotProven {
        String written = read(SIGNED);
        return written == null ? null : SignedNote.parse(written);
    }

    void keep(SigningKey key) throws IOException {
        keep(KEY, key);
    }

    public void keep(String file, SigningKey key) throws IOException {
        write(file, key.written());
    }

    /** On the disk before this returns, so that what was signed is known whatever happens next. */
    void keep(SignedNote signed) throws IOException {
        write(SIGNED, signed.written());
    }

    /** A key that will sign once the log names it. */
    void keepNext(SigningKey key) throws IOException {
        keep(NEXT, key);
    }

    /** Puts the key that was kept for this in place of the one there is, if it is {@code verifier}'s. */
    boolean takesOver(String verifier) throws IOException, NotProven {
        SigningKey next = key(NEXT);
        if (next == null || !next.verifier().toString().equals(verifier)) {
            return false;
        }
        Files.move(folder.resolve(NEXT), folder.resolve(KEY), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private String read(String name) throws IOException {
        try {
            return Files.readString(folder.resolve(name));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private void write(String name, String words) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(name + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part);
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return folder.toAbsolutePath().normalize().toString();
    }
}
