package org.wederhoor.publication.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.account.Account;
import org.wederhoor.proof.ProofFile;
import org.wederhoor.proof.StampAuthorities;
import org.wederhoor.proof.StampToken;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OpensslAuthority;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;

/** Checkpoints are stamped by an authority of OpenSSL's, by whichever instance comes first; one that does not answer as it should holds up nothing. */
@QuarkusTest
class LogStampsTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    @Inject
    LogConfig log;

    @Inject
    StampRows rows;

    private final AtomicInteger asked = new AtomicInteger();
    private OpensslAuthority authority;
    private URI address;
    private Path trusted;

    @BeforeEach
    void an_authority() throws Exception {
        authority = new OpensslAuthority(folder, "sha1", DAY);
        address = authority.serve();
        trusted = authority.ca();
        answers(authority::reply);
        publish();
        mayBeAsked();
    }

    @AfterEach
    void gone() {
        authority.close();
        Tables.change("update log_stamping set failures = 0, problem = null, due = now()");
    }

    private void answers(UnaryOperator<byte[]> way) {
        authority.answers(request -> {
            asked.incrementAndGet();
            return way.apply(request);
        });
    }

    private static Edition publish() {
        Account checker = Given.checker();
        Edition edition = Given.published(Given.claim(checker), checker, Given.editor());
        Given.signed();
        return edition;
    }

    private static void mayBeAsked() {
        Tables.change("update log_stamping set due = now()");
    }

    private LogStamps stamps(Duration every) {
        return new LogStamps(log, new StampConfig() {
            @Override
            public Optional<URI> authority() {
                return Optional.of(address);
            }

            @Override
            public Optional<Path> trusted() {
                return Optional.ofNullable(trusted);
            }

            @Override
            public Duration every() {
                return every;
            }
        }, rows);
    }

    private static String kept() {
        return Tables.value("select count(*) from log_stamp");
    }

    private static String stampedSize() {
        return Tables.value("select max(size) from log_stamp");
    }

    private static String signedSize() {
        return Tables.value("select max(size) from log_checkpoint");
    }

    private static void lookLater() throws InterruptedException {
        // readers' pages learn of it by the clock, soon
        Thread.sleep(1_000);
    }

    @Test
    void a_checkpoint_is_stamped_once_a_day_and_after_a_removal() {
        stamps(Duration.ZERO).look();
        assertEquals(signedSize(), stampedSize());
        String before = kept();
        publish();
        stamps(DAY).look();
        assertEquals(before, kept());
        String name = "Quelnamed" + System.nanoTime();
        new Published("Somebody said " + name);
        Desk.as(Given.chief()).post("/desk/takedowns/" + Given.takedown(name, Given.chief()) + "/carry-out").then().statusCode(303);
        Given.signed();
        stamps(DAY).look();
        assertEquals(signedSize(), stampedSize());
        String after = kept();
        // nothing is new since
        stamps(Duration.ZERO).look();
        assertEquals(after, kept());
    }

    @Test
    void the_first_stamp_over_an_entry_is_in_its_proof_and_on_its_pages() throws Exception {
        Edition edition = publish();
        String path = "/claims/" + Tables.value("select slug from claim where id = '" + edition.claim.id + "'") + "/editions/1";
        stamps(Duration.ZERO).look();
        String size = stampedSize();
        Edition next = publish();
        lookLater();
        String unstamped = "/claims/" + Tables.value("select slug from claim where id = '" + next.claim.id + "'") + "/editions/1";
        assertTrue(Desk.signedOut().get(unstamped + "/check").asString().contains("No time-stamping authority has signed yet"));
        assertNull(ProofFile.parse(Desk.signedOut().get(unstamped + "/proof").asByteArray()).stamp());
        // a later one changes nothing for the earlier entry
        stamps(Duration.ZERO).look();
        lookLater();
        VerifierKey key = VerifierKey.parse(Tables.value("select verifier from log_key order by number desc limit 1"));
        StampAuthorities authorities = StampAuthorities.parse(Files.readAllBytes(trusted));
        ProofFile proof = ProofFile.parse(Desk.signedOut().get(path + "/proof").asByteArray());
        assertTrue(proof.prove(key, List.of(), authorities).get(1).contains("Made-up time"));
        assertTrue(proof.stamp().note().contains("\n" + size + "\n"));
        ProofFile stamped = ProofFile.parse(Desk.signedOut().get(unstamped + "/proof").asByteArray());
        assertTrue(stamped.prove(key, List.of(), authorities).get(1).contains("Made-up time"));
        assertTrue(Desk.signedOut().get(path + "/check").asString().contains("This entry was there by"));
        assertTrue(Desk.signedOut().get("/nl" + path + "/check").asString().contains("Deze regel was er op"));
        String page = Desk.signedOut().get("/log").asString();
        assertTrue(page.contains("With its first " + stampedSize() + " entries") && page.contains("Made-up time"), page);
        assertTrue(Desk.as(Given.chief()).page("/desk/log").text().contains("With its first " + stampedSize() + " entries"));
    }

    @Test
    void a_token_is_kept_with_the_certificate_that_was_left_out() throws Exception {
        answers(authority::replyWithoutCertificate);
        String before = kept();
        stamps(Duration.ZERO).look();
        assertEquals(before + " UNFIT", kept() + " " + rows.standing().problem());
        trusted = Files.write(folder.resolve("both.pem"), List.of(Files.readString(authority.ca()), Files.readString(authority.certificate())));
        mayBeAsked();
        stamps(Duration.ZERO).look();
        assertEquals(signedSize(), stampedSize());
        byte[] kept = HexFormat.of().parseHex(Tables.value("select encode(token, 'hex') from log_stamp order by size desc limit 1"));
        assertEquals("Made-up time", StampToken.parse(kept, StampAuthorities.ANY).authority());
    }

    @Test
    void of_several_instances_one_asks() throws Exception {
        String before = kept();
        ExecutorService instances = Executors.newFixedThreadPool(4);
        for (Future<?> each : List.of(instances.submit(stamps(Duration.ZERO)::look), instances.submit(stamps(Duration.ZERO)::look),
                instances.submit(stamps(Duration.ZERO)::look), instances.submit(stamps(Duration.ZERO)::look))) {
            each.get();
        }
        instances.shutdown();
        assertEquals(1, asked.get());
        assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(kept()));
    }

    @Test
    void what_is_no_stamp_is_noted_and_it_is_asked_again_after_a_while() throws Exception {
        OpensslAuthority other = new OpensslAuthority(folder.resolve("other"), "sha1", DAY);
        String before = kept();
        byte[] garbage = "<html>Nothing here</html>".getBytes(StandardCharsets.UTF_8);
        failing(StampProblem.UNFIT, () -> answers(request -> garbage));
        failing(StampProblem.UNFIT, () -> answers(other::reply));
        failing(StampProblem.REFUSED, () -> answers(request -> new byte[0]));
        failing(StampProblem.UNREACHABLE, () -> answers(request -> new byte[StampToken.LARGEST + 1]));
        failing(StampProblem.NO_CERTIFICATES, () -> trusted = folder.resolve("none.pem"));
        assertEquals(before, kept());
        assertEquals("5", Tables.value("select failures from log_stamping"));
        int so = asked.get();
        // not at once
        stamps(Duration.ZERO).look();
        assertEquals(so, asked.get());
        assertEquals("t", Tables.value("select due between now() + interval '10 minutes' and now() + interval '17 minutes' from log_stamping"));
        trusted = authority.ca();
        answers(authority::reply);
        mayBeAsked();
        stamps(Duration.ZERO).look();
        assertEquals(signedSize() + " null", stampedSize() + " " + rows.standing().problem());
    }

    private void failing(StampProblem problem, Runnable how) {
        how.run();
        mayBeAsked();
        stamps(Duration.ZERO).look();
        assertEquals(problem, rows.standing().problem());
    }

    @Test
    void an_authority_that_cannot_be_reached_is_asked_once_it_can_be() throws Exception {
        authority.close();
        stamps(Duration.ZERO).look();
        assertEquals(StampProblem.UNREACHABLE, rows.standing().problem());
        publish();
        address = authority.serve();
        mayBeAsked();
        stamps(Duration.ZERO).look();
        assertEquals(signedSize(), stampedSize());
    }

    @Test
    void chiefs_see_at_the_desk_how_it_goes() {
        Tables.change("update log_stamping set failures = 1, problem = 'REFUSED', due = now() + interval '1 minute'");
        Desk.as(Given.editor()).get("/desk/log").then().statusCode(403);
        // nobody is asked in this installation, so nothing of that matters
        String page = Desk.as(Given.chief()).page("/desk/log").text();
        assertTrue(page.contains("signed here") && page.contains("No time-stamping authority is set up") && !page.contains("will not give"), page);
        assertTrue(stamps(DAY).describe().contains("REFUSED, asked again at"), stamps(DAY).describe());
    }

    @Test
    void the_database_keeps_stamps_for_good_and_takes_none_of_another_checkpoint() {
        stamps(Duration.ZERO).look();
        publish();
        refused("append-only", "delete from log_stamp");
        refused("append-only", "update log_stamp set authority = 'x'");
        refused("append-only", "truncate log_stamp");
        refused("append-only", "delete from log_stamping");
        refused("not of this checkpoint", "insert into log_stamp (size, token, stamped_at, authority) select (select max(size) from log_checkpoint), token,"
                + " stamped_at, authority from log_stamp order by size desc limit 1");
    }

    private static void refused(String why, String sql) {
        Throwable refused = assertThrows(IllegalStateException.class, () -> Tables.asOwner(sql), sql);
        assertTrue(refused.getCause().getMessage().contains(why), sql + ": " + refused.getCause().getMessage());
    }
}
