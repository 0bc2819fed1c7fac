package org.wederhoor.source.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes the file systems that older office programs keep their documents in. */
public final class Ole {

    private Ole() {
    }

    /** One with a single stream. */
    public static byte[] with(String name, byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(content), name);
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
