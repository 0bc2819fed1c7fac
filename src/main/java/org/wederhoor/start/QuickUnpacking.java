package org.wederhoor.start;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;

import org.jboss.logging.Logger;

/**
 * Finds PostgreSQL's binaries, and on the first start unpacks them with the system's own tar: in a JVM that has just started,
 * that work would take longer than all the rest. Where there is no tar that can do it, the library unpacks them itself.
 */
public final class QuickUnpacking implements PgBinaryResolver {

    private static final Logger LOG = Logger.getLogger(QuickUnpacking.class);

    private final Path folder;

    QuickUnpacking(Path folder) {
        this.folder = folder;
    }

    /** Unpacks ahead of the first start, into the folder that is the one argument; the build does that. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String name = System.getProperty("os.name");
        String system = name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : "Linux";
        new QuickUnpacking(folder).getPgBinary(system, System.getProperty("os.arch")).close();
    }

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware)) {
            if (packed == null) {
                return null;
            }
            byte[] archive = packed.readAllBytes();
            // the place and the mark by which the library knows that an archive is unpacked
            Path unpacked = folder.resolve("PG-" + md5(archive));
            Path done = unpacked.resolve(".exists");
            if (!Files.exists(done) && unpack(archive, Files.createDirectories(unpacked))) {
                Files.createFile(done);
            }
            return new ByteArrayInputStream(archive);
        }
    }

    private static boolean unpack(byte[] archive, Path target) throws IOException {
        try {
            Process tar = new ProcessBuilder("tar", "-xJf", "-", "--no-same-owner", "-C", target.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try (OutputStream input = tar.getOutputStream()) {
                input.write(archive);
            }
            return tar.waitFor() == 0;
        } catch (IOException e) {
            LOG.debug("The system's tar cannot unpack PostgreSQL", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking PostgreSQL", e);
        }
    }

    private static String md5(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(archive));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
