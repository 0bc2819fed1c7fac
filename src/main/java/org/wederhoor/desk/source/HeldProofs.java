package org.wederhoor.desk.source;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.proof.ProofFile;
import org.wederhoor.publication.log.LogMessages;
import org.wederhoor.publication.log.LogRows;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Words;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** A file by which a chief shows somebody that this newsroom held exactly this document by a time, and nothing else of the archive. */
@Path("/desk/sources/{id}/held")
@RolesAllowed(Role.CHIEFS)
public class HeldProofs {

    @Inject
    CurrentEditor editor;

    @Inject
    LogRows rows;

    @Inject
    SecurityLog security;

    /** In the form of {@link ProofFile}; refused until the document is in an entry that is signed. */
    @GET
    public Response proof(@RestPath UUID id) {
        Source source = Missing.unless(Source.findById(id));
        SourceFile file = Missing.unless(SourceFile.of(source));
        // held since it came, whenever it was read
        ProofFile proof = rows.proofOfDocument(source.first().id);
        if (proof == null) {
            throw new Refused(Words.of(LogMessages.class, LogMessages::notHeldYet));
        }
        security.note(SecurityKind.EXPORTED, editor.account().signInName, null, "/desk/sources/" + id + "/held");
        return Response.ok(proof.written(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + file.sha256.substring(0, 16) + ".tlog-proof\"").build();
    }
}
