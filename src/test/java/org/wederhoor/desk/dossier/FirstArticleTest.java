package org.wederhoor.desk.dossier;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Together;
import org.wederhoor.web.Ids;

@QuarkusTest
class FirstArticleTest {

    private final UUID id = Ids.next();
    private final String title = Given.unique("The harbour bridge");
    private final String article = Given.unique("The harbour bridge is cracking.\n\nThe yard denied that anything cracks.");
    private final Desk desk = Desk.as(Given.checker());

    @Test
    void a_dossier_is_begun_with_an_article_by_one_press() {
        assertEquals(1, desk.page("/desk/dossiers/new").select("form.form textarea[name=article]").size());
        Response made = create("title", title, "article", article, "language", "en");
        made.then().statusCode(303).header("Location", endsWith("/desk/sources/" + source().id));
        assertEquals(title, Given.made(() -> Dossier.<Dossier>findById(id).title));
        assertEquals(article, Given.made(() -> SourceText.of(source()).text));
    }

    @Test
    void without_one_the_dossier_opens() {
        create("title", title, "article", " \n ", "language", "en").then().statusCode(303).header("Location", endsWith("/desk/dossiers/" + id));
    }

    @Test
    void what_has_to_be_mended_keeps_the_article_and_makes_nothing() {
        Document page = refused(create("title", " ", "article", article, "language", "en"));
        assertEquals(article, page.select("[name=article]").first().wholeText().strip());
        page = refused(create("title", title, "article", "\u0000\u0001\u0002\u0003", "language", "en"));
        assertEquals(1, page.select("#article-error").size());
        assertEquals(title, page.select("[name=title]").val());
        assertNull(Given.made(() -> Dossier.<Dossier>findById(id)));
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_dossier_and_one_source() {
        Map<String, Object> form = Map.of("id", id, "title", title, "article", article, "language", "en");
        List<Response> answers = Together.twice(() -> desk.post("/desk/dossiers", form));
        answers.forEach(answer -> answer.then().statusCode(303).header("Location", endsWith("/desk/sources/" + source().id)));
        assertEquals(1, Given.made(() -> Source.of(Dossier.findById(id))).size());
    }

    @Test
    void an_article_that_is_here_already_joins_the_new_dossier() {
        create("title", title, "article", article, "language", "en");
        UUID other = Ids.next();
        desk.post("/desk/dossiers", "id", other, "title", Given.unique("Another story"), "article", article, "language", "en").then()
                .statusCode(303).header("Location", endsWith("/desk/sources/" + source().id));
        assertEquals(List.of(source().id), Given.made(() -> Source.of(Dossier.<Dossier>findById(other)).stream().map(each -> each.id).toList()));
    }

    @Test
    void the_form_found_again_with_other_words_loses_neither_these_nor_the_article() {
        create("title", title, "language", "en");
        Response answer = create("title", title + " again", "article", article, "language", "en");
        assertEquals(409, answer.statusCode());
        Document page = Desk.page(answer);
        assertEquals(article, page.select("[name=article]").first().wholeText().strip());
        desk.post("/desk/dossiers/" + id, Desk.filled(page, "#form")).then().statusCode(303).header("Location", endsWith("/desk/sources/" + source().id));
        assertTrue(desk.page("/desk/dossiers/" + id + "/edit").select("[name=article]").isEmpty());
    }

    private Response create(Object... fields) {
        Object[] all = new Object[fields.length + 2];
        all[0] = "id";
        all[1] = id;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return desk.post("/desk/dossiers", all);
    }

    private static Document refused(Response answer) {
        assertEquals(422, answer.statusCode());
        return Desk.page(answer);
    }

    private Source source() {
        return Given.made(() -> Source.of(Dossier.<Dossier>findById(id)).get(0));
    }
}
