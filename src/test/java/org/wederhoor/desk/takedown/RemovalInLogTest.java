package org.wederhoor.desk.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.ProofFile;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** What the law takes out is gone from what the public log committed to, and that it is gone is in the log. */
@QuarkusTest
class RemovalInLogTest {

    private final String name = "Quel" + Ids.next().toString().replaceAll("[^a-f]", "") + "x";
    private Published p;
    private Account asking;
    private Account doing;

    @BeforeEach
    void two_chiefs_and_an_edition() {
        asking = Given.chief();
        doing = Given.chief();
        p = new Published("Somebody said " + name);
    }

    private void carryOut(UUID takedown) {
        Desk.as(doing).post("/desk/takedowns/" + takedown + "/carry-out").then().statusCode(303);
        Given.signed();
    }

    private UUID planned(String column, UUID of) {
        UUID id = Ids.next();
        Tables.change("insert into takedown (id, " + column + ", ground, reference, asker, asked_on, note, reason, planned_by, planned_at) values ('" + id
                + "', '" + of + "', 'COURT_ORDER', '', 'A court', now(), '', 'COURT_ORDER', '" + asking.id + "', now())");
        return id;
    }

    private ProofFile proof(int number) throws NotProven {
        Given.signed();
        ProofFile proof = ProofFile.parse(Desk.signedOut().get(p.path() + "/editions/" + number + "/proof").asByteArray());
        proof.prove(VerifierKey.parse(Tables.value("select verifier from log_key order by number desc limit 1")), List.of());
        return proof;
    }

    @Test
    void words_go_with_the_salt_and_what_is_left_is_committed_to() throws NotProven {
        ProofFile before = proof(1);
        assertTrue(before.content().contains(name));
        carryOut(Given.takedown(name, asking));
        ProofFile after = proof(1);
        assertEquals("removal privacy 1", String.join(" ", after.entry().part("kind"), after.entry().part("reason"), after.entry().part("number")));
        assertEquals(before.entry().part("address"), after.entry().part("address"));
        assertFalse(after.content().contains(name));
        // the entry stays, and nothing tells what it was made of
        assertEquals(before.entry().said(), Tables.value("select said from log_entry where index = " + before.index()));
        assertEquals("0", Tables.value("select count(*) from log_salt where index = " + before.index() + " or salt = '\\x"
                + HexFormat.of().formatHex(before.salt()) + "'"));
        assertEquals("0", Tables.value("select count(*) from log_entry where said like '%" + name + "%'"));
        assertTrue(Desk.signedOut().get(p.path() + "/editions/1/check").asString().contains("something taken out by law"));
    }

    @Test
    void an_edition_that_is_gone_leaves_its_entry_and_a_page_that_says_so() throws NotProven {
        Edition second = p.changed("Another way to say it.", "It is clearer.");
        Edition first = Edition.<Edition>find("claim = ?1 and number = 1", second.claim).firstResult();
        String address = proof(1).entry().part("address");
        carryOut(planned("edition_id", first.id));
        assertEquals(410, Desk.signedOut().get(p.path() + "/editions/1").statusCode());
        assertTrue(Desk.signedOut().get(address).header("Location").endsWith(p.path() + "/editions/1"));
        assertEquals(200, Desk.signedOut().get(p.path() + "/editions/2").statusCode());
        ProofFile gone = proof(1);
        assertEquals("true", gone.entry().part("whole"));
        assertNull(gone.content());
        assertNull(gone.salt());
        assertEquals(second.content, proof(2).content());
    }

    @Test
    void a_document_that_is_gone_has_its_entry_too() {
        Source source = Given.archived(p.dossier, "A document about " + name);
        UUID takedown = planned("source_id", source.id);
        carryOut(takedown);
        String said = Tables.value("select said from log_entry where redaction_id = '" + takedown + "'");
        assertTrue(said.startsWith("{\"kind\":\"removal\",\"of\":\"original\",\"reason\":\"court_order\",\"time\":"), said);
    }

    @Test
    void a_salt_goes_with_an_order_of_the_same_transaction_alone() {
        UUID takedown = Given.takedown(name, asking);
        String index = Tables.value("select index from log_entry where edition_id = '" + p.last().id + "'");
        carryOut(takedown);
        String delete = "delete from log_salt where index in (select index from log_entry where redaction_id = '" + takedown + "')";
        assertThrows(IllegalStateException.class, () -> Tables.asOwner(delete));
        String order = "select set_config('wederhoor.redaction', '{\"id\":\"" + takedown + "\"}', false); ";
        assertThrows(IllegalStateException.class, () -> Tables.asOwner(order + delete));
        assertEquals("0", Tables.value("select count(*) from log_salt where index = " + index));
    }
}
