package org.wederhoor.publication.log;

import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.proof.TileAddress;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** The log for programs, as C2SP's tlog-tiles has it. */
@Path("/log")
@PermitAll
@Finished(log = true)
public class LogTiles {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    LogRows rows;

    /** How far the log is, signed. */
    @GET
    @Path("checkpoint")
    @Produces("text/plain;charset=UTF-8")
    public String checkpoint() {
        return Missing.unless(rows.checkpoint());
    }

    /** The notes by which each key that signs handed over to the next one, with an empty line between them. */
    @GET
    @Path("keys")
    @Produces("text/plain;charset=UTF-8")
    public String keys() {
        return rows.keys().stream().map(LogRows.Key::handover).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /**
     * Part of the log, which never changes.
     *
     * @param level 0, 1, 2… of hashes, or {@code entries}
     * @param rest  its number, and its width where it is not whole
     */
    @GET
    @Path("tile/{level}/{rest:.+}")
    public Response tile(@RestPath String level, @RestPath String rest) {
        TileAddress address = Missing.unless(TileAddress.parse(level, rest));
        return Response.ok(Missing.unless(rows.tile(address)), MediaType.APPLICATION_OCTET_STREAM_TYPE).header("Cache-Control", FOR_EVER).build();
    }
}
