package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.Given;
import org.wederhoor.verdict.CanonicalJson;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Submission;

/**
 * What the built-in dossier's verdicts freeze, so that code that reads evidence otherwise changes none of it unnoticed: every hash
 * that is kept somewhere hangs on it.
 */
@QuarkusTest
class BuiltInContentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void each_claim_says_to_the_byte_what_it_always_said() throws IOException {
        List<String> contents = Given.made(() -> Submission.<Submission>list("from Submission s where s.verdict.follows is null and"
                + " s.verdict.claim.dossier.id in (select j.thingId from JournalEntry j where j.verb = LOADED) order by s.verdict.claim.position"))
                .stream().map(submission -> submission.content).toList();
        contents.forEach(each -> assertEquals(each, CanonicalJson.write(CanonicalJson.read(each, Content.class))));
        List<String> always = Files.readAllLines(Path.of("src/test/resources/frozen/built-in-2026.sha256"));
        assertEquals(always.size(), contents.size());
        for (int claim = 0; claim < always.size(); claim++) {
            String lasting = lasting(contents.get(claim));
            assertEquals(always.get(claim), CanonicalJson.sha256(lasting), lasting);
        }
    }

    /** Without what is another in every database, the ids and what is ordered by them, and without the findings' words of the day. */
    private static String lasting(String content) throws IOException {
        JsonNode said = JSON.readTree(content);
        Map<String, String> names = new HashMap<>();
        name(said, names);
        JsonNode lasting = withNamesForIds(said, names);
        sort((ArrayNode) lasting.get("answers"));
        sort((ArrayNode) lasting.get("sources"));
        lasting.get("standard").get("checks").forEach(check -> ((ObjectNode) check).remove("words"));
        return lasting.toString();
    }

    private static void name(JsonNode node, Map<String, String> names) {
        for (String id : List.of("id", "statement")) {
            for (String name : List.of("name", "label", "sentence", "title")) {
                if (node.has(id) && node.has(name)) {
                    names.putIfAbsent(node.get(id).asText(), node.get(name).asText());
                }
            }
        }
        node.forEach(each -> name(each, names));
    }

    private static JsonNode withNamesForIds(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> each.setValue(withNamesForIds(each.getValue(), names)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withNamesForIds(array.get(i), names));
            }
        } else if (node.isTextual()) {
            return TextNode.valueOf(names.getOrDefault(node.asText(), node.asText()));
        }
        return node;
    }

    private static void sort(ArrayNode array) {
        List<JsonNode> sorted = StreamSupport.stream(array.spliterator(), false).sorted(Comparator.comparing(JsonNode::toString)).toList();
        array.removeAll().addAll(sorted);
    }
}
