package org.wederhoor.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.wederhoor.publication.pages.Finished;

/** The document that describes what programs can ask for, as it was written. */
@Path(ApiAnswers.VERSION + "/openapi.json")
@PermitAll
@Finished
public class OpenApiFile {

    static final String TEXT = text();

    @GET
    public Response document() {
        return ApiAnswers.headed(Response.ok(TEXT, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")));
    }

    private static String text() {
        try (InputStream file = OpenApiFile.class.getResourceAsStream("/api/openapi.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
