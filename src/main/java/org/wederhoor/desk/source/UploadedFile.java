package org.wederhoor.desk.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;

/**
 * A file that was chosen in a form.
 *
 * @param name without a folder, at most 255 characters
 */
public record UploadedFile(String name, Path path) {

    private static final int LONGEST_NAME = 255;

    /** Null when none was chosen in that field. */
    public static UploadedFile in(RoutingContext request, String field) {
        return request.fileUploads().stream().filter(each -> each.name().equals(field) && !each.fileName().isBlank()).findFirst()
                .map(UploadedFile::of).orElse(null);
    }

    private static UploadedFile of(FileUpload file) {
        String sent = file.fileName();
        // some browsers send a whole path
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
        return new UploadedFile(name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)),
                Path.of(file.uploadedFileName()));
    }

    public byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
