package org.wederhoor.publication.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.account.Account;
import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.MerkleTree;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.SigningKey;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Refused;

/** What does not go on from what was signed is not signed, and while an operator has to decide nothing is published. */
@QuarkusTest
class LogKeeperTest {

    @Inject
    LogKeeper keeper;

    @Inject
    LogConfig config;

    @Inject
    KeyFolder folder;

    @TempDir
    Path kept;

    @BeforeEach
    void keep() throws IOException {
        assertEquals(LogState.SIGNING, keeper.look());
        for (String each : new String[] {"key", "signed"}) {
            Files.copy(config.folder().resolve(each), kept.resolve(each));
        }
    }

    @AfterEach
    void as_it_was() throws IOException {
        for (String each : new String[] {"key", "signed"}) {
            Files.copy(kept.resolve(each), config.folder().resolve(each), StandardCopyOption.REPLACE_EXISTING);
        }
        assertEquals(LogState.SIGNING, keeper.look());
    }

    @Test
    void without_its_key_nothing_is_published_until_it_is_back() throws IOException {
        Account checker = Given.checker();
        Account editor = Given.editor();
        Verdict verdict = Given.approved(Given.claim(checker), checker, editor);
        Files.delete(config.folder().resolve("key"));
        assertEquals(LogState.KEY_LOST, keeper.look());
        String before = Tables.value("select count(*) from log_entry");
        Refused refused = assertThrows(Refused.class, () -> Given.publish(verdict, editor));
        assertTrue(refused.words().in(Locale.ENGLISH).startsWith("The key of the public log is not where it was."));
        assertEquals(before, Tables.value("select count(*) from log_entry"));
        Files.copy(kept.resolve("key"), config.folder().resolve("key"));
        assertEquals(LogState.SIGNING, keeper.look());
        Given.publish(verdict, editor);
    }

    @Test
    void another_log_begins_where_the_key_is_lost_for_good() throws IOException, NotProven {
        assertThrows(Refused.class, () -> keeper.beginAnew());
        Files.delete(config.folder().resolve("key"));
        assertEquals(LogState.KEY_LOST, keeper.look());
        assertThrows(Refused.class, () -> keeper.rotate());
        VerifierKey next = keeper.beginAnew();
        assertEquals(LogState.SIGNING, keeper.state());
        assertTrue(next.name().endsWith("/" + Tables.value("select count(*) from log_key")), next.name());
        assertTrue(Tables.value("select said from log_entry where act = 'KEY' order by index desc limit 1").contains("\"lost\":true"));
        assertEquals(next.name(), Checkpoint.parse(folder.signed().text()).origin());
        for (String each : new String[] {"key", "signed"}) {
            Files.copy(config.folder().resolve(each), kept.resolve(each), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void a_key_that_the_log_does_not_name_signs_nothing() throws IOException {
        folder.keep(SigningKey.generate("localhost/log", VerifierKey.ED25519));
        assertEquals(LogState.OTHER_KEY, keeper.look());
    }

    @Test
    void a_key_file_that_is_none_is_told() throws IOException {
        Files.writeString(config.folder().resolve("key"), "nonsense");
        assertEquals(LogState.NO_FOLDER, keeper.look());
    }

    @Test
    void a_database_with_less_than_was_signed_is_an_older_backup() throws IOException, NotProven {
        Checkpoint signed = Checkpoint.parse(folder.signed().text());
        folder.keep(folder.key().sign(new Checkpoint(signed.origin(), signed.size() + 1000, signed.root()).text()));
        assertEquals(LogState.BEHIND, keeper.look());
    }

    @Test
    void a_database_with_something_else_than_was_signed_is_not_signed_for() throws IOException, NotProven {
        SignedNote signed = folder.signed();
        Checkpoint before = Checkpoint.parse(signed.text());
        folder.keep(folder.key().sign(new Checkpoint(before.origin(), before.size(), MerkleTree.leaf(before.root())).text()));
        String checkpoints = Tables.value("select count(*) from log_checkpoint");
        assertEquals(LogState.BEHIND, keeper.look());
        Given.claim(Given.checker());
        assertEquals(checkpoints, Tables.value("select count(*) from log_checkpoint"));
    }

    @Test
    void what_was_signed_and_not_yet_kept_in_the_database_is_kept_then() throws NotProven, IOException {
        SignedNote signed = folder.signed();
        assertEquals("1", Tables.value("select count(*) from log_checkpoint where size = " + Checkpoint.parse(signed.text()).size()));
        assertEquals(LogState.SIGNING, keeper.look());
        assertEquals(signed.written(), folder.signed().written());
    }
}
