package org.wederhoor.desk.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;

/** Topics at the desk, and what becomes of their addresses for readers. */
@QuarkusTest
class DeskTopicsTest {

    private final Desk editor = Desk.as(Given.editor());
    private final Desk reader = Desk.signedOut();

    @Test
    void a_topic_that_is_renamed_and_merged_keeps_leading_from_every_address_it_had() {
        Published published = new Published("It stands under a topic");
        String first = made("First");
        String second = made("Second");
        assertEquals(303, editor.post("/desk/claims/" + published.claim.id + "/topics", "topic", first).statusCode());
        assertEquals(List.of(published.path()), links("/claims?topic=" + slug(first)));
        String old = slug(first);
        String name = Given.unique("Renamed");
        assertEquals(303, editor.post("/desk/topics/" + first, "version", version(first), "name", name).statusCode());
        assertEquals(409, editor.post("/desk/topics/" + first, "version", 0, "name", Given.unique("Stale")).statusCode());
        assertTrue(reader.page("/topics").text().contains(name));
        assertEquals(301, reader.get("/topics/" + old).statusCode());
        assertTrue(reader.get("/topics/" + old).header("Location").endsWith("/claims?topic=" + slug(first)));
        assertEquals(303, editor.post("/desk/topics/" + first + "/merge", "into", second).statusCode());
        assertTrue(reader.get("/topics/" + old).header("Location").endsWith("/claims?topic=" + slug(second)));
        assertEquals(List.of(published.path()), links("/claims?topic=" + old));
        assertEquals(303, editor.post("/desk/claims/" + published.claim.id + "/topics", "before", second).statusCode());
        assertEquals(404, reader.get("/topics/" + old).statusCode());
    }

    @Test
    void a_name_that_is_none_or_another_topics_is_refused_in_words() {
        String topic = made("Taken");
        for (String name : List.of("", " ", Tables.value("select upper(name) from topic where id = '" + topic + "'"), "x".repeat(81))) {
            assertEquals(422, editor.post("/desk/topics", "id", UUID.randomUUID(), "name", name).statusCode(), name);
        }
        assertTrue(editor.post("/desk/topics", "id", UUID.randomUUID(), "name", "a\u0000b" + UUID.randomUUID()).statusCode() < 500);
        assertTrue(editor.post("/desk/topics/" + topic, "version", version(topic), "name", "a\u0001b").statusCode() < 500);
        assertEquals(422, editor.post("/desk/topics/" + topic + "/merge", "into", topic).statusCode());
        assertEquals(422, editor.post("/desk/topics/" + topic + "/merge", "into", "\u0000").statusCode());
        assertTrue(editor.post("/desk/claims/" + new Published("None").claim.id + "/topics", "topic", "\u0000").statusCode() < 500);
    }

    private String made(String name) {
        String id = UUID.randomUUID().toString();
        assertEquals(303, editor.post("/desk/topics", "id", id, "name", Given.unique(name)).statusCode());
        return id;
    }

    private static String slug(String topic) {
        return Tables.value("select slug from topic where id = '" + topic + "'");
    }

    private static String version(String topic) {
        return Tables.value("select version from topic where id = '" + topic + "'");
    }

    private List<String> links(String path) {
        return reader.page(path).select("main .entry h3 a").eachAttr("href");
    }
}
