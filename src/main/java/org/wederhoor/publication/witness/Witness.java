package org.wederhoor.publication.witness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SigningKey;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.proof.WitnessRequest;
import org.wederhoor.publication.witness.WitnessedLogs.Outcome;
import org.wederhoor.web.Missing;
import org.wederhoor.web.guard.ProvesItself;

/** Signs that it saw the checkpoints of other newsrooms' logs, each going on from the one before (C2SP's tlog-witness). */
@Path("/witness")
@PermitAll
@ProvesItself
public class Witness {

    private static final String PLAIN = "text/plain;charset=UTF-8";

    @Inject
    WitnessConfig config;

    @Inject
    WitnessKey key;

    @Inject
    WitnessedLogs logs;

    /** What its cosignatures are checked with. */
    @GET
    @Produces(PLAIN)
    public String verifier() throws IOException, NotProven {
        Missing.unlessAny(config.logs().orElse(List.of()));
        return key.read().verifier() + "\n";
    }

    /** @param body in the form of {@link WitnessRequest} */
    @POST
    @Path("add-checkpoint")
    public Response add(InputStream body) throws IOException, NotProven {
        List<VerifierKey> known = known();
        byte[] read = body.readNBytes(WitnessRequest.LARGEST + 1);
        if (read.length > WitnessRequest.LARGEST) {
            return answer(413, "A request has " + WitnessRequest.LARGEST + " bytes at most.");
        }
        WitnessRequest request;
        Checkpoint checkpoint;
        try {
            request = WitnessRequest.parse(new String(read, StandardCharsets.UTF_8));
            checkpoint = Checkpoint.parse(request.checkpoint().text());
        } catch (NotProven e) {
            return answer(400, e.getMessage());
        }
        List<VerifierKey> its = known.stream().filter(each -> each.name().equals(checkpoint.origin())).toList();
        if (its.isEmpty()) {
            return answer(404, "This witness does not know the log " + checkpoint.origin() + ".");
        } else if (its.stream().noneMatch(each -> each.signed(request.checkpoint()))) {
            return answer(403, "The checkpoint is not signed with a key of this log that the witness knows.");
        }
        SigningKey signs = key.read();
        Outcome outcome = logs.see(request, checkpoint);
        if (request.before() > checkpoint.size()) {
            return answer(400, "The checkpoint has fewer entries than the witness is said to know.");
        } else if (outcome.size() >= 0) {
            return Response.status(409).type("text/x.tlog.size").entity(outcome.size() + "\n").build();
        } else if (outcome.refusal() != null) {
            return answer(422, outcome.refusal());
        }
        return Response.ok(signs.cosign(request.checkpoint().text(), Instant.now().getEpochSecond()) + "\n").type(PLAIN).build();
    }

    private List<VerifierKey> known() throws NotProven {
        List<VerifierKey> known = new ArrayList<>();
        for (String each : Missing.unlessAny(config.logs().orElse(List.of()))) {
            known.add(VerifierKey.parse(each));
        }
        return known;
    }

    private static Response answer(int status, String why) {
        return Response.status(status).type(PLAIN).entity(why + "\n").build();
    }
}
