package org.wederhoor.publication.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.standard.Mark;

/** How finished pages are given to readers. */
@QuarkusTest
class FinishedRouteTest {

    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

    @Inject
    FinishedPages pages;

    @TestHTTPResource("/")
    URI site;

    private final Account writer = Given.checker();
    private final Account editor = Given.editor();
    private Edition edition;
    private String address;

    @BeforeEach
    void a_verdict_is_published() {
        Claim claim = Given.claim(Given.dossier(), Given.party("De Volkskrant"), Given.unique("The sky is green"), Given.checker());
        edition = Given.published(claim, writer, editor);
        address = "/claims/" + edition.read().claimSlug();
    }

    @Test
    void the_page_is_made_once_and_says_the_same_ever_after() {
        Response first = asking().get(address);
        assertNotNull(pages.at(address));
        Response second = asking().get(address);
        assertEquals(first.statusCode(), second.statusCode());
        assertEquals(first.asString(), second.asString());
        Set<String> names = Set.of("Content-Type", "Content-Language", "ETag", "Vary", "Cache-Control", "CDN-Cache-Control",
                "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy");
        names.forEach(name -> assertEquals(first.header(name), second.header(name), name));
        assertEquals("Accept-Encoding", second.header("Vary"));
        Stream.of(first, second).forEach(answer -> {
            assertNotNull(answer.header("Date"));
            assertNull(answer.header("Set-Cookie"));
            assertNull(answer.header("Content-Encoding"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip", "identity"})
    void whoever_has_it_is_told_so_in_any_form(String encoding) {
        String made = tag(encoding);
        String kept = tag(encoding);
        assertEquals(made, kept);
        for (String header : List.of(kept, "W/" + kept, "\"other\", " + kept, "*")) {
            Response answer = asking(encoding).header("If-None-Match", header).get(address);
            assertEquals(304, answer.statusCode(), header);
            assertEquals("", answer.asString());
            assertEquals(kept, answer.header("ETag"));
            assertNotNull(answer.header("Cache-Control"));
        }
        for (String broken : List.of("\"other\"", "nonsense", "\"", "W/", ",,,", "\"" + "x".repeat(3000))) {
            assertEquals(200, asking(encoding).header("If-None-Match", broken).get(address).statusCode(), broken);
        }
    }

    /** Whoever writes an answer's headers may lose the one that says how its bytes are packed. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/editions", "/editions/1", "/card", "/timemap", "/timemap/json", "//", "//en/", "//other/", "//about", "//corrections",
            "//methodology", "//feed/atom", "//feed/json", "//claim-reviews.json", "//sitemap.xml", "//robots.txt", "//search?q=sky"})
    void what_is_packed_says_so_the_first_time_too(String path) {
        String asked = path.startsWith("//") ? OtherLanguage.in(path.substring(1)) : address + path;
        pages.startOver(pages.tick());
        for (int held = 0; held < 2; held++) {
            Response answer = asking("gzip").redirects().follow(false).get(asked);
            byte[] bytes = answer.asByteArray();
            boolean packed = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
            assertTrue(answer.statusCode() < 400, asked);
            assertEquals(packed ? "gzip" : null, answer.header("Content-Encoding"), asked);
        }
    }

    @Test
    void one_form_is_never_taken_for_another() {
        String gzip = tag("gzip");
        assertEquals(200, asking("br").header("If-None-Match", gzip).get(address).statusCode());
        assertEquals(3, Set.of(gzip, tag("br"), tag("identity")).size());
    }

    @Test
    void the_first_answer_too_may_be_not_modified() {
        String tag = tag("identity");
        pages.startOver(pages.tick());
        assertEquals(304, asking().header("If-None-Match", tag).get(address).statusCode());
    }

    @Test
    void head_says_what_get_would_and_nothing_else() {
        for (int held = 0; held < 2; held++) {
            Response head = asking().head(address);
            Response get = asking().get(address);
            assertEquals(200, head.statusCode());
            assertEquals("", head.asString());
            assertEquals(get.header("ETag"), head.header("ETag"));
            assertEquals(get.header("Content-Length"), head.header("Content-Length"));
            assertEquals(String.valueOf(get.asByteArray().length), head.header("Content-Length"));
        }
    }

    @Test
    void a_publication_replaces_its_page_and_the_lists_and_leaves_the_other_claims_pages() {
        Claim other = Given.claim(Given.dossier(), Given.party("KPN"), Given.unique("Grass is blue"), Given.checker());
        String others = "/claims/" + Given.published(other, writer, editor).read().claimSlug();
        Stream.of(address, others, "/corrections").forEach(path -> asking().get(path));
        FinishedPage kept = pages.at(others);
        assertNotNull(kept);
        Edition second = again("Said otherwise since.");
        assertNull(pages.at(address));
        assertNull(pages.at("/corrections"));
        assertEquals(kept, pages.at(others));
        assertTrue(asking().get(address).asString().contains("Said otherwise since."));
        assertEquals(2, second.number);
    }

    @Test
    void what_is_not_there_and_what_was_asked_with_a_query_is_not_kept() {
        asking().get("/claims/nothing-here").then().statusCode(404);
        assertNull(pages.at("/claims/nothing-here"));
        String asked = address + "?at=2099-01-01";
        Response answer = asking().get(asked);
        assertEquals(200, answer.statusCode());
        assertNotNull(answer.header("ETag"));
        assertNull(pages.at(asked));
    }

    @Test
    void what_a_newsletter_adds_to_the_address_makes_no_page_of_its_own() {
        Response first = asking().get(address + "?utm_source=letter&fbclid=1");
        assertNotNull(pages.at(address));
        for (String path : List.of(address, address + "?fbclid=2", address + "?gclid=3&utm_medium=mail")) {
            assertEquals(first.asString(), asking().get(path).asString(), path);
        }
        assertFalse(first.asString().contains("fbclid"));
        assertEquals(404, asking().get("/claims/nothing-here?fbclid=1").statusCode());
    }

    @Test
    void whoever_goes_away_before_the_page_is_there_leaves_it_to_one_of_those_who_wait() throws Exception {
        List<Socket> readers = new ArrayList<>();
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch unlock = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<?> lock = thread.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
            Edition.getEntityManager().createNativeQuery("lock table edition in access exclusive mode", Void.class).executeUpdate();
            locked.countDown();
            return unlock.await(60, TimeUnit.SECONDS);
        }));
        try {
            assertTrue(locked.await(20, TimeUnit.SECONDS));
            readers.add(waitingReader());
            comeToTheLock(1);
            for (int i = 0; i < 4; i++) {
                readers.add(waitingReader());
            }
            Thread.sleep(500);
            readers.remove(0).close();
            comeToTheLock(2);
            Thread.sleep(500);
            assertEquals("2", Tables.value(WAITING), "the first one's, which nobody hears of, and one more");
        } finally {
            unlock.countDown();
            lock.get(60, TimeUnit.SECONDS);
            thread.shutdown();
        }
        for (Socket reader : readers) {
            reader.setSoTimeout(20_000);
            assertTrue(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).startsWith("HTTP/1.1 200"));
            reader.close();
        }
    }

    private Socket waitingReader() throws IOException {
        Socket socket = new Socket(site.getHost(), site.getPort());
        socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void comeToTheLock(int most) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(10);
        while (Integer.parseInt(Tables.value(WAITING)) < most) {
            assertTrue(Instant.now().isBefore(patience), "nobody waits for the table");
            Thread.sleep(20);
        }
    }

    @Test
    void everybody_who_asks_while_it_is_replaced_gets_one_whole_edition_or_the_other() {
        asking().get(address);
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reader = () -> {
            int asked = 0;
            for (; !done.get(); asked++) {
                seen.add(asking().get(address).asString());
            }
            return asked;
        };
        Together.run(List.of(reader, reader, reader, () -> {
            int number = again("Said otherwise since.").number;
            done.set(true);
            return number;
        }));
        seen.add(asking().get(address).asString());
        Set<String> pagesSeen = Set.copyOf(seen);
        assertEquals(2, pagesSeen.size(), "as it was, and as it is");
        assertTrue(pagesSeen.stream().allMatch(page -> page.strip().endsWith("</html>")));
    }

    private Edition again(String note) {
        return Given.publish(Given.approve(Given.submit(Given.reopened(edition, Mark.UNVERIFIED, note, writer), writer), editor), editor);
    }

    private String tag(String encoding) {
        Response answer = asking(encoding).get(address);
        assertEquals(encoding.equals("identity") ? null : encoding, answer.header("Content-Encoding"));
        return answer.header("ETag");
    }

    private static RequestSpecification asking() {
        return asking("identity");
    }

    private static RequestSpecification asking(String encoding) {
        return given().config(RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encoding);
    }
}
