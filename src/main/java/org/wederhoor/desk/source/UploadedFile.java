package org.wederhoor.desk.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.text.StorableText;

/** A file as a form brought it; it lies on the disk until the request is over. */
public record UploadedFile(FileUpload sent) {

    private static final int LONGEST_NAME = 255;

    /** Those that were chosen in a field. */
    public static List<UploadedFile> all(RoutingContext request, String field) {
        return request.fileUploads().stream().filter(each -> each.name().equals(field) && !each.fileName().isBlank()).map(UploadedFile::new).toList();
    }

    /** The first that was chosen in a field; null when none was. */
    public static UploadedFile in(RoutingContext request, String field) {
        List<UploadedFile> all = all(request, field);
        return all.isEmpty() ? null : all.get(0);
    }

    public Path path() {
        return Path.of(sent.uploadedFileName());
    }

    /** Without a folder, at most 255 code points. */
    public String name() {
        String whole = StorableText.of(sent.fileName()).replace('\n', ' ');
        // some browsers send a whole path
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1).strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** @throws Unreadable when there are more of them than any document has */
    public byte[] bytes() {
        DocumentReader.refuseLarger(sent.size());
        try {
            return Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
