package org.wederhoor.desk.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** Editors keep the words that stand for each other in several languages. */
@QuarkusTest
class TermsTest {

    private final Desk desk = Desk.as(Given.checker());
    private final String english = "switch " + Ids.next().toString().replaceAll("[^a-f]", "");

    @AfterEach
    void none_is_left() {
        Tables.change("delete from match_term");
    }

    @Test
    void a_term_is_added_once_and_removed_once() {
        UUID id = Ids.next();
        for (int sent = 0; sent < 2; sent++) {
            desk.post("/desk/terms", "id", id, "term-en", " " + english + " ", "term-nl", "schakelaar").then().statusCode(303);
        }
        assertTrue(desk.get("/desk/terms").asString().contains(english));
        assertEquals("1", Tables.value("select count(*) from match_term"));
        desk.post("/desk/terms", "id", Ids.next(), "term-en", english, "term-nl", "schakelaar").then().statusCode(422);
        desk.post("/desk/terms/" + id + "/remove").then().statusCode(303);
        desk.post("/desk/terms/" + id + "/remove").then().statusCode(409);
        assertEquals("TERM_ADDED TERM_REMOVED", Tables.value("select string_agg(verb, ' ' order by id) from journal_entry where thing_id = '" + id + "'"));
    }

    @Test
    void one_language_is_no_term_and_a_sentence_is_none_either() {
        String page = desk.post("/desk/terms", "id", Ids.next(), "term-en", english).then().statusCode(422).extract().asString();
        assertTrue(page.contains("two languages or more") && page.contains(english), page);
        page = desk.post("/desk/terms", "id", Ids.next(), "term-en", "one two three four", "term-nl", "één").then().statusCode(422).extract().asString();
        assertTrue(page.contains("three words at most") && page.contains("één"), page);
        assertEquals("0", Tables.value("select count(*) from match_term"));
    }
}
