package org.wederhoor.publication.log;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.MonitorCommand;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.VerifyCommand;
import org.wederhoor.publication.log.LogRows.Key;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.address.Address;

/** What the public log is, and how to check it without us. */
@Path("/log")
@PermitAll
@Finished(log = true)
public class PublicLog {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance log(Checkpoint checkpoint, String note, Key key, List<Key> before, Commands commands,
                StampRows.Stamped stamped);

        static native TemplateInstance verify(Key key);
    }

    /** What is typed to check the log elsewhere, and where programs find it. */
    public record Commands(String verify, String byHand, String monitor, List<String> addresses) {

        static Commands of(String site, Key key) {
            return new Commands(JAR + VerifyCommand.NAME + " <file> --key " + key.verifier(), "openssl, sha256sum",
                    JAR + MonitorCommand.NAME + " " + site + " --state <file> --key " + key.verifier(),
                    Stream.of("checkpoint", "tile/0/000", "tile/entries/000").map(path -> site + "/log/" + path).toList());
        }
    }

    private static final String JAR = "java -jar quarkus-run.jar ";

    @Inject
    Address address;

    @Inject
    LogRows rows;

    @Inject
    StampRows stamps;

    @GET
    public TemplateInstance log() throws NotProven {
        String note = rows.checkpoint();
        List<Key> keys = rows.keys();
        Key key = newest(keys);
        return Templates.log(note == null ? null : Checkpoint.parse(SignedNote.parse(note).text()), note, key,
                key == null ? keys : keys.subList(0, keys.size() - 1), key == null ? null : Commands.of(address.getSiteUrl(), key), stamps.newest());
    }

    /** Checks a file of proof in the reader's own browser; nothing of it is sent anywhere. */
    @GET
    @Path("verify")
    public TemplateInstance verify() {
        return Templates.verify(newest(rows.keys()));
    }

    private static Key newest(List<Key> keys) {
        return keys.isEmpty() ? null : keys.get(keys.size() - 1);
    }
}
