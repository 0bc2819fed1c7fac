package org.wederhoor.desk.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

@QuarkusTest
class ImportedChecksTest {

    private static final String IMPORTS = "/desk/elsewhere/imports";

    private final Desk desk = Desk.as(Given.checker());

    @Test
    void a_list_is_taken_once_and_what_is_not_is_named_with_its_reason() {
        String word = Given.unique("brug").replaceAll("[^a-z]", "");
        String list = "[" + review(word, 1, "Falso") + "," + review(word, 1, "Falso") + "," + review(word, 2, "") + ",{\"@type\":\"ClaimReview\","
                + "\"claimReviewed\":\"x\"}]";
        Document page = followed(upload("lijst.json", list));
        assertTrue(page.text().contains("4 of 4: 2 new, 0 worded anew by their publisher, 1 here already, 1 not taken."), page.text());
        assertTrue(page.text().contains("It does not say where the check can be read."), page.text());

        page = followed(upload("lijst.json", list));
        assertTrue(page.text().contains("0 new, 0 worded anew by their publisher, 3 here already, 1 not taken."), page.text());

        page = followed(upload("lijst.json", "[" + review(word, 1, "Vero") + "]"));
        assertTrue(page.text().contains("1 of 1: 0 new, 1 worded anew"), page.text());
        assertEquals("2", Tables.value("select count(*) from foreign_check where claim like '%" + word + "%'"));
    }

    @Test
    void checks_are_found_by_words_publisher_and_language_and_each_has_a_page() {
        String word = Given.unique("toren").replaceAll("[^a-z]", "");
        followed(upload("a.json", "[" + review(word, 1, "Grotendeels onwaar") + "," + review(word, 2, "") + "]"));
        Document found = desk.page("/desk/elsewhere?q=" + word);
        assertEquals(2, found.select("main li.entry").size());
        assertTrue(found.text().contains("gives no rating in words"));
        assertEquals(1, desk.page("/desk/elsewhere?q=" + word + "&publisher=two.check.example&language=nl").select("main li.entry").size());
        assertEquals(0, desk.page("/desk/elsewhere?q=" + word + "&language=de").select("main li.entry").size());
        assertEquals(0, desk.page("/desk/elsewhere?q=" + word + " nergens").select("main li.entry").size());

        Document page = desk.page(desk.page("/desk/elsewhere?q=onwaar " + word).select("main li.entry a").attr("href"));
        assertEquals("nl", page.select("h1").attr("lang"));
        assertEquals("Grotendeels onwaar", page.select("header q").text());
        assertTrue(page.text().contains("They date the claim after their check of it."), page.text());
        assertTrue(page.text().contains("foto.jpg"));
        assertEquals("https://post.example/1", page.select("dd a").attr("href"));
        assertEquals("0", Tables.value("select count(*) from party where name = 'facebook.com'"));

        Document beside = desk.page("/desk/search/similar?sentence=De " + word + " aan de haven is al jaren gesloten");
        assertTrue(beside.text().contains("Checked elsewhere"), beside.text());
        assertTrue(beside.text().contains(word));
    }

    @Test
    void a_table_is_asked_for_its_columns() {
        String word = Given.unique("sluis").replaceAll("[^a-z]", "");
        String table = "Wat;Waar;Oordeel\nDe " + word + " is dicht;https://tabel.example/1;onzin\n;https://tabel.example/2;waar\n";
        Response sent = upload("tabel.csv", table);
        String path = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        assertTrue(desk.page(path).text().contains("What is in which column?"));
        Response wrong = desk.post(path + "/columns", "claim", "0", "address", "7");
        assertEquals(422, wrong.statusCode());
        Document page = followed(desk.post(path + "/columns", "claim", "0", "address", "1", "rating", "2"));
        assertTrue(page.text().contains("2 of 2: 1 new"), page.text());
        assertEquals("onzin", Tables.value("select rating from foreign_check where claim = 'De " + word + " is dicht'"));
        assertEquals("0", Tables.value("select count(*) from check_import where bytes is not null and called = 'tabel.csv' and state <> 'WAITING'"));
        assertEquals(303, desk.post(path + "/columns").statusCode());
    }

    @Test
    void files_that_hold_no_checks_are_refused_in_words_and_bring_nothing() {
        String before = Tables.value("select count(*) from foreign_check");
        refused("leeg.json", "", "The file is empty");
        refused("woorden.txt", "zomaar woorden", "neither JSON nor a web page nor a table");
        refused("diep.json", "[".repeat(10_000), "more levels");
        refused("af.json", "[" + review("half", 1, "x") + ",", "not valid JSON");
        refused("pagina.html", "<html><body>Niets", "There are no checks");
        refused("nul.json", "{\"a\":\"\0\"}", "There are no checks");
        refused("groot.json", "{\"a\":\"" + "x".repeat(12_000_000) + "\"}", "longer than any list of checks has");
        assertEquals(422, desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).post(IMPORTS + "/file").statusCode());
        assertEquals(before, Tables.value("select count(*) from foreign_check"));
    }

    @Test
    void an_address_goes_through_the_guard_of_capture() {
        Response answer = with("address", "http://127.0.0.1/checks.json").post(IMPORTS + "/address");
        assertEquals(422, answer.statusCode());
        assertTrue(Desk.page(answer).text().contains("does not stand for a public site"), answer.asString());
        assertTrue(!Desk.page(answer).text().contains("paste its text"));
    }

    @Test
    void feeds_are_added_and_stopped() {
        String address = "https://feed.example/" + Given.unique("f").replaceAll("\\W", "");
        assertEquals(303, desk.post("/desk/elsewhere/feeds", "address", address, "hours", "24").statusCode());
        assertEquals(303, desk.post("/desk/elsewhere/feeds", "address", address, "hours", "6").statusCode());
        assertEquals("6", Tables.value("select every_hours from check_feed where address = '" + address + "'"));
        String id = Tables.value("select id from check_feed where address = '" + address + "'");
        assertTrue(desk.page("/desk/elsewhere/feeds").text().contains("every 6 hours"));
        assertEquals(303, desk.post("/desk/elsewhere/feeds/" + id + "/stop").statusCode());
        assertTrue(desk.page("/desk/elsewhere/feeds").text().contains("stopped on"));
        assertEquals(422, desk.post("/desk/elsewhere/feeds", "address", "geen adres", "hours", "6").statusCode());
        assertEquals(422, desk.post("/desk/elsewhere/feeds", "address", address, "hours", "5").statusCode());
    }

    private void refused(String name, String text, String why) {
        Response answer = upload(name, text);
        Document page = answer.statusCode() == 303 ? followed(answer) : Desk.page(answer);
        assertTrue(page.text().contains(why), name + ": " + page.text());
    }

    private Response upload(String name, String text) {
        return desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).multiPart("file", name, text.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/file");
    }

    private RequestSpecification with(String field, String value) {
        return desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).multiPart(field, value);
    }

    private Document followed(Response answer) {
        assertEquals(303, answer.statusCode(), answer.asString());
        return desk.page(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    private static String review(String word, int number, String rating) {
        return ("{'@type':'ClaimReview','url':'https://www." + (number == 1 ? "one" : "two") + ".check.example/" + word + "','claimReviewed':'De " + word
                + " aan de haven is gesloten " + number + "','author':{'name':'Ostaria'},'datePublished':'2021-03-04T00:00:00Z','inLanguage':'nl',"
                + "'itemReviewed':{'author':{'name':'facebook.com'},'datePublished':'2021-04-01','appearance':['https://post.example/1','foto.jpg']},"
                + "'reviewRating':{'ratingValue':'-1','bestRating':'-1','worstRating':'-1','alternateName':'" + rating + "'}}").replace('\'', '"');
    }
}
