package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import org.wederhoor.proof.HeldDocument;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.ProofFile;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** That a document was held is proven to whoever gets the file, and nobody learns of the others. */
@QuarkusTest
class HeldProofsTest {

    @Test
    void a_chief_shows_that_this_document_was_held() throws NotProven {
        Source source = Given.archived(Given.dossier(), "A document that we hold " + Given.unique("since"));
        Source other = Given.archived(Given.dossier(), "Another one " + Given.unique("since"));
        Desk chief = Desk.as(Given.chief());
        String path = "/desk/sources/" + source.id + "/held";
        Response early = chief.get(path);
        assertEquals(409, early.statusCode());
        assertTrue(early.asString().contains("gathered into the public log within the hour"));
        assertEquals("t", Tables.value("select log_hold() >= 2"));
        assertEquals("0", Tables.value("select log_hold()"));
        Given.signed();
        assertEquals(403, Desk.as(Given.editor()).get(path).statusCode());
        Response answer = chief.get(path);
        assertEquals(200, answer.statusCode());
        VerifierKey key = VerifierKey.parse(Tables.value("select verifier from log_key order by number desc limit 1"));
        ProofFile proof = ProofFile.parse(answer.asByteArray());
        String sha256 = Tables.value("select sha256 from source_file where source_id = '" + source.id + "'");
        assertEquals("This newsroom held the document with the SHA-256 " + sha256 + " by then.", proof.prove(key, List.of()).get(1));
        assertTrue(proof.held().size() >= 64 && Long.bitCount(proof.held().size()) == 1, proof.held().size() + " documents, it seems");
        String others = Tables.value("select sha256 from source_file where source_id = '" + other.id + "'");
        ProofFile forged = ProofFile.parse(answer.asByteArray());
        assertThrows(NotProven.class, () -> new ProofFile(forged.entry(), forged.salt(), null,
                HeldDocument.parse(forged.held().toString().replace(sha256, others)), null, List.of(), forged.index(), forged.path(), forged.checkpoint())
                .prove(key, List.of()));
        assertTrue(Tables.value("select said from log_entry where act = 'HELD' order by index desc limit 1").matches(
                "\\{\"commitment\":\"[0-9a-f]{64}\",\"kind\":\"held\",\"time\":\"[^\"]+\"}"));
        assertThrows(IllegalStateException.class, () -> Tables.asOwner("update log_held set salt = null where source_id = '" + source.id + "'"));
        assertThrows(IllegalStateException.class, () -> Tables.asOwner("delete from log_held"));
    }
}
