package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.account.Account;
import org.wederhoor.desk.retention.Forgetting;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.OfferedPage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceSays;
import org.wederhoor.source.SourceText;
import org.wederhoor.support.Crawls;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** Web archives as they are uploaded, and the choice among their pages. */
@QuarkusTest
class OfferedPagesTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final String site = "http://" + Given.unique("krant").replaceAll("[^a-z0-9]", "").toLowerCase() + ".example/";

    @TempDir
    Path folder;

    @Inject
    Forgetting forgetting;

    // from the disk: of bytes RestAssured makes words, should it have to tell of them
    private Response upload(byte[] bytes, String... fields) {
        var sent = desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).multiPart("file", file(bytes));
        for (int i = 0; i < fields.length; i += 2) {
            sent = sent.multiPart(fields[i], fields[i + 1]);
        }
        return sent.post("/desk/dossiers/" + dossier.id + "/intake/upload");
    }

    private File file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("crawl.warc.gz"), bytes).toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(String title, String words) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                + words + "</p></article></body></html>";
    }

    private Crawls crawl() {
        return Crawls.byWget().page(site + "een", page("Een zendmast", "Noordnet ontkent het lek in " + site))
                .page(site + "twee", page("Twee zendmasten", "Noordnet bevestigt niets over " + site))
                .answer(site + "leeg", "200 OK", "Content-Type: text/html\r\n", new byte[0]);
    }

    private String offered(byte[] bytes) {
        Response answer = upload(bytes);
        assertEquals(303, answer.statusCode(), answer.body().asString());
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static List<String> boxes(Document page) {
        return page.select("input[name=page]").eachAttr("value");
    }

    @Test
    void one_page_is_read_as_it_is() {
        byte[] bytes = Crawls.byWget().page(site, page("Een", "Noordnet ontkent het lek in " + site)).packed();
        String location = offered(bytes);
        assertTrue(location.startsWith("/desk/sources/"), location);
        Given.made(() -> {
            Source source = Source.find("sha256", Arrival.uploaded(bytes, null, null, "x").sha256()).firstResult();
            assertEquals("application/warc", SourceFile.of(source).mediaType);
            assertEquals(bytes.length, SourceFile.of(source).bytes.length);
            return null;
        });
    }

    @Test
    void each_chosen_page_becomes_a_source_with_its_own_records() {
        String location = offered(crawl().packed());
        Document shown = desk.page(location);
        assertEquals(2, boxes(shown).size());
        assertTrue(shown.text().contains("Een zendmast") && shown.text().contains(site + "een") && shown.text().contains("1 kilobyte"), shown.text());
        assertTrue(shown.text().contains(site + "leeg: cannot be read"), shown.text());
        Response answer = desk.post(location, "page", boxes(shown).get(0), "page", boxes(shown).get(1));
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/desk/dossiers/" + dossier.id + "#sources"), answer.header("Location"));
        Given.made(() -> {
            List<Source> sources = Source.of(dossier);
            assertEquals(List.of("Een zendmast", "Twee zendmasten"), sources.stream().map(each -> each.label).toList());
            assertTrue(SourceText.of(sources.get(0)).text.contains("Noordnet ontkent het lek"));
            assertTrue(SourceSays.of(sources.get(0)).stream().anyMatch(each -> each.name.equals("isPartOf") && each.value.equals("crawl.warc.gz")));
            assertEquals(List.of(), sources.get(0).captures(5));
            return null;
        });
        // what was chosen is offered no longer, and what cannot be read stays with its reason
        assertEquals(0, boxes(desk.page(location)).size());
        // the same page of the same file is the same source
        String again = offered(crawl().packed());
        desk.post(again, "page", boxes(desk.page(again)).get(0)).then().statusCode(303);
        assertEquals(2, Given.made(() -> Source.of(dossier).size()));
    }

    @Test
    void none_chosen_is_said_and_pages_go_after_a_day() {
        String location = offered(crawl().wacz());
        Response answer = desk.post(location);
        assertEquals(422, answer.statusCode());
        assertEquals(1, Desk.page(answer).select("#page-error").size());
        forgetting.forget(Instant.now().plus(Duration.ofHours(23)));
        desk.get(location).then().statusCode(200);
        forgetting.forget(Instant.now().plus(Duration.ofHours(25)));
        desk.get(location).then().statusCode(404);
    }

    @Test
    void a_page_that_turns_out_to_be_unreadable_spoils_none_of_the_others() {
        String location = offered(Crawls.byWget().page(site + "een", page("Een", "Woorden over " + site))
                .page(site + "script", "<title>Leeg</title><script>document.write('x')</script>").packed());
        List<String> boxes = boxes(desk.page(location));
        Response answer = desk.post(location, "page", boxes.get(0), "page", boxes.get(1));
        assertEquals(422, answer.statusCode());
        assertTrue(Desk.page(answer).text().contains("This page shows no text"), Desk.page(answer).text());
        assertEquals(1, Desk.page(answer).select("[role=status] a").size());
        assertEquals(1, Given.made(() -> Source.of(dossier).size()));
    }

    @Test
    void what_is_broken_is_said_beside_what_came() {
        byte[] bytes = crawl().packed();
        String location = offered(Arrays.copyOf(bytes, bytes.length - 30));
        assertTrue(desk.page(location).text().contains("One part of this archive is damaged"));
        Response none = upload(Arrays.copyOf(Crawls.byWget().page(site, page("x", "y")).packed(), 400));
        assertEquals(422, none.statusCode());
        assertEquals(1, Desk.page(none).select("#file-error").size());
    }

    @Test
    void what_else_was_typed_is_not_lost() {
        Response answer = upload(crawl().packed(), "text", "Half a text");
        assertEquals(200, answer.statusCode());
        Document shown = Desk.page(answer);
        assertEquals("Half a text", shown.select("#text").first().wholeText());
        assertEquals(2, boxes(desk.page(shown.select("[role=status] a").attr("href"))).size());
    }

    /** Larger than any form may be, so it goes to the disk, for editors alone. */
    @Test
    void an_archive_may_be_larger_than_anything_else() {
        Random random = new Random(1);
        Crawls crawl = Crawls.byWget();
        IntStream.range(0, 4).forEach(i -> {
            byte[] picture = new byte[5_000_000];
            random.nextBytes(picture);
            crawl.page(site + i + ".jpg", "Content-Type: image/jpeg\r\n", picture);
        });
        String location = offered(crawl.page(site, page("Een", "Noordnet ontkent het lek in " + site)).plain());
        desk.post(location, "page", boxes(desk.page(location)).get(0)).then().statusCode(303);
        assertTrue(Given.made(() -> SourceFile.of(Source.of(dossier).get(0)).bytes.length) < 10_000);
        Response stranger = Desk.signedOut().asks().header("Origin", Desk.origin()).multiPart("file", file(new byte[20_000_000]))
                .post("/desk/dossiers/" + dossier.id + "/intake/upload");
        assertEquals(413, stranger.statusCode());
        assertFalse(Given.made(() -> OfferedPage.of(dossier.id, dossier.id).stream().findAny().isPresent()));
    }
}
