package org.wederhoor.elsewhere.review;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads checks out of JSON as it comes: of lists only one element is held at a time, whether these are a feed's, the API's, or a file's
 * own. A graph's reviews wait until what they name by its @id is known.
 */
final class JsonChecks {

    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_WAITING = 5_000;
    private static final String GRAPH = "@graph";
    private static final Set<String> LISTS = Set.of(GRAPH, "claims", "dataFeedElement", "itemListElement");

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).maxNumberLength(LONGEST_TEXT).build()).build())
            // pages have line ends within their texts
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    private final CheckRows rows;
    private final Map<String, JsonNode> known = new HashMap<>();
    private final ReviewNode reviews;
    private final boolean strict;
    private final List<JsonNode> waiting = new ArrayList<>();
    private long number;

    /** @param strict whether each thing in it has to be a check, or else is named as one that was not taken */
    JsonChecks(CheckRows rows, URI base, boolean strict) {
        this.rows = rows;
        this.strict = strict;
        this.reviews = new ReviewNode(known, base);
    }

    /** @throws com.fasterxml.jackson.core.JsonProcessingException when it is no JSON, or passes a limit */
    void read(Reader json) throws IOException {
        try (JsonParser parser = MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                value(parser);
            }
        }
    }

    /** Takes the checks of one object that stands in a line of its own. */
    void line(long line, JsonNode object) {
        number = line - 1;
        long before = number;
        take(object, strict);
        number = Math.max(number, before + 1);
    }

    private void value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser);
        } else {
            refuse("");
        }
    }

    private void object(JsonParser parser) throws IOException {
        ObjectNode rest = MAPPER.createObjectNode();
        boolean listed = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
                listed = true;
                list(parser, name.equals(GRAPH));
            } else {
                rest.set(name, parser.readValueAsTree());
            }
        }
        remember(rest);
        take(rest, strict && !listed);
    }

    private void list(JsonParser parser, boolean graph) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode element = parser.readValueAsTree();
            if (graph && ReviewNode.isReview(element) && ReviewNode.refers(element) && waiting.size() < MOST_WAITING) {
                waiting.add(element);
            } else {
                remember(element);
                take(element, strict && !graph);
            }
        }
        waiting.forEach(each -> take(each, strict));
        waiting.clear();
    }

    private void remember(JsonNode element) {
        String id = element.path("@id").asText();
        if (!id.isEmpty() && element.size() > 1 && known.size() < MOST_WAITING) {
            known.put(id, element);
        }
    }

    /** @param needed whether having no check in it is worth saying */
    private void take(JsonNode node, boolean needed) {
        if (!found(node) && needed) {
            refuse(node.path("url").asText());
        }
    }

    private boolean found(JsonNode node) {
        if (ReviewNode.isReview(node)) {
            rows.give(++number, reviews.review(node));
            return true;
        }
        if (ReviewNode.isApiClaim(node)) {
            reviews.ofApiClaim(node).forEach(words -> rows.give(++number, words));
            return true;
        }
        boolean any = false;
        for (JsonNode child : node) {
            any |= child.isContainerNode() && found(child);
        }
        return any;
    }

    private void refuse(String address) {
        rows.refused(++number, address.replaceAll("[\\x00\\p{Cs}]", "\uFFFD").lines().findFirst().map(each -> each.length() > 500 ? "" : each).orElse(""),
                RowProblem.NO_REVIEW);
    }

    /** Counts a part of the file that could not be read at all. */
    void broken() {
        rows.refused(++number, "", RowProblem.BROKEN);
    }
}
