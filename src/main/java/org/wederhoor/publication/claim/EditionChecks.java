package org.wederhoor.publication.claim;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.proof.ProofFile;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.log.EntryKind;
import org.wederhoor.publication.log.LogRows;
import org.wederhoor.publication.log.StampRows;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** What the public log has of an edition, and the file that proves it. */
@Path("/claims/{slug}/editions/{number}")
@PermitAll
@Finished(log = true)
public class EditionChecks {

    private static final String SOON = "1";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance check(PublishedVerdict verdict, List<Line> entries, ProofFile proof, StampRows.Stamped stamped,
                boolean mayBeStamped);
    }

    /** An entry, as the page shows it. */
    public record Line(long index, EntryKind kind, Instant time) {
    }

    @Inject
    LogRows rows;

    @Inject
    StampRows stamps;

    @GET
    @Path("check")
    public TemplateInstance check(@RestPath String slug, @RestPath int number) {
        Edition edition = Missing.unless(Edition.<Edition>findById(Missing.unless(Edition.idAt(slug, number))));
        ProofFile proof = rows.proofOf(edition.id);
        List<Line> lines = rows.of(edition.id).stream().map(told -> new Line(told.index(),
                EntryKind.valueOf(told.entry().part("kind").toUpperCase(Locale.ROOT)), Instant.parse(told.entry().part("time")))).toList();
        // one without a proof is kept until the next checkpoint, which has it
        return Templates.check(PublishedVerdict.of(edition), lines, proof, proof == null ? null : stamps.over(proof.index()), stamps.newest() != null);
    }

    /** The proof and what it is of, in the form of {@link ProofFile}. */
    @GET
    @Path("proof")
    public Response proof(@RestPath String slug, @RestPath int number) {
        ProofFile proof = rows.proofOf(Missing.unless(Edition.idAt(slug, number)));
        if (proof == null) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).header("Retry-After", SOON).build();
        }
        return Response.ok(proof.written(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-" + number + ".tlog-proof\"").build();
    }
}
