package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Pictures;
import org.wederhoor.support.Tables;

/** The words in a picture: offered by a machine as unchecked, and quoted once an editor has compared them. */
@QuarkusTest
class PictureWordsTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final Source picture = Given.picture(dossier, Pictures.unique());

    @Test
    void compared_words_become_the_text_once_and_are_quoted_and_found() {
        String words = "The bank said: “We know nothing.” " + Given.unique("Hairline") + "\nAnd that was all.";
        assertEquals(422, set(words, "").statusCode());
        Document again = Desk.page(set(words, ""));
        assertEquals("Compare every word with the picture first, and tick that you did.", again.select("#compared-error").text());
        assertEquals(words, again.select("#text").first().wholeText().strip());
        assertEquals(422, set(" \n", "true").statusCode());
        assertEquals(303, set(words, "true").statusCode());
        SourceText text = Given.made(() -> SourceText.of(picture));
        assertEquals(List.of(words, checker.id, checker.fullName), List.of(text.text, text.checkedBy, text.checkedName));
        Document page = desk.page("/desk/sources/" + picture.id);
        assertTrue(page.select(".reader").text().contains("We know nothing."));
        assertTrue(page.select("main").text().contains("compared with it by " + checker.fullName));
        assertEquals(303, desk.post("/desk/sources/" + picture.id + "/quote", "quotation", "We know nothing.", "use", "CLAIM").statusCode());
        // the same once more changes nothing; other words are too late, and are given back
        assertEquals(303, set(words, "true").statusCode());
        Response late = set("Other words", "true");
        assertEquals(422, late.statusCode());
        assertEquals("Other words", Desk.page(late).select("#text").text());
        assertEquals(303, desk.get("/desk/sources/" + picture.id + "/words").statusCode());
        assertEquals("1", Tables.value("select count(*) from source_text where source_id = '" + picture.id + "'"));
    }

    @Test
    void the_database_takes_no_text_of_a_picture_that_nobody_compared() {
        String insert = "insert into source_text (source_id, text, length%s) values ('%s', 'words', 5%s)";
        assertThrows(RuntimeException.class, () -> Tables.change(insert.formatted("", picture.id, "")));
        assertThrows(RuntimeException.class, () -> Tables.change("insert into source_text (source_id, text, length, checked_by, checked_name, checked_at)"
                + " values ('" + picture.id + "', 'words', 5, null, 'Somebody', now())"));
        assertEquals(303, set("The words of this test", "true").statusCode());
        for (String change : List.of("update source_text set text = 'other', length = 5", "update source_text set checked_name = 'Other'",
                "delete from source_text")) {
            assertThrows(RuntimeException.class, () -> Tables.change(change + " where source_id = '" + picture.id + "'"), change);
        }
    }

    @Test
    void what_a_machine_reads_is_offered_as_unchecked_and_quoted_by_nobody() {
        Tables.change("insert into machine_reading (source_id, asked_at, begun_at, tries, done_at, words, read_by) values ('" + picture.id
                + "', now(), now(), 1, now(), 'Núfiez said no', 'tesseract, nld+eng')");
        Document page = desk.page("/desk/sources/" + picture.id + "/words");
        assertEquals("Núfiez said no", page.select("#text").text());
        assertTrue(page.select(".notice").text().contains("Read by machine, unchecked"));
        assertTrue(page.select("#compared[checked]").isEmpty());
        assertTrue(desk.page("/desk/sources/" + picture.id).select("#quotation").isEmpty());
        assertThrows(RuntimeException.class, () -> Tables.change("insert into passage (id, source_id, exact, start_at, end_at, prefix, suffix)"
                + " values (gen_random_uuid(), '" + picture.id + "', 'Núfiez', 0, 6, '', ' said no')"));
        assertThrows(RuntimeException.class, () -> Tables.change("update machine_reading set words = 'Núñez said no' where source_id = '"
                + picture.id + "'"));
        Source other = Given.picture(dossier, Pictures.unique());
        // none is installed for tests: nothing is offered, and nothing breaks
        assertTrue(desk.page("/desk/sources/" + other.id + "/words").select("button[formaction$=/machine]").isEmpty());
        assertEquals(303, desk.post("/desk/sources/" + other.id + "/words/machine").statusCode());
        assertEquals("0", Tables.value("select count(*) from machine_reading where source_id = '" + other.id + "'"));
        assertEquals("Typed already", Desk.page(desk.post("/desk/sources/" + other.id + "/words/machine", "text", "Typed already")).select("#text").text());
    }

    private Response set(String words, String compared) {
        return desk.post("/desk/sources/" + picture.id + "/words", Map.of("text", List.of(words), "compared", List.of(compared)));
    }
}
