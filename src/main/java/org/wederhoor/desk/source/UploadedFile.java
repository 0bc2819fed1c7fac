package org.wederhoor.desk.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.ext.web.FileUpload;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.extract.Unreadable;

/** A file as a form brought it; it lies on the disk until the request is over. */
record UploadedFile(FileUpload sent) {

    private static final int NAME = 255;

    Path path() {
        return Path.of(sent.uploadedFileName());
    }

    // some browsers send a whole path
    String name() {
        String whole = sent.fileName();
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1).strip();
        return name.codePointCount(0, name.length()) <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME));
    }

    /** @throws Unreadable when there are more of them than any document has */
    byte[] bytes() {
        DocumentReader.refuseLarger(sent.size());
        try {
            return Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
