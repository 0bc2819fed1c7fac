package org.wederhoor.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import io.restassured.filter.Filter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Asks the API. Each answer is held against the document that describes it, and may hold nothing else than that tells. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = document();

    private static final Filter DESCRIBED = (request, response, next) -> {
        Response answer = next.next(request, response);
        if (!request.getMethod().equals("HEAD") && answer.statusCode() != 304 && answer.statusCode() != 204) {
            hold(path(request.getURI()), answer);
        }
        return answer;
    };

    private Api() {
    }

    static RequestSpecification asks() {
        return given().redirects().follow(false).urlEncodingEnabled(false).filter(DESCRIBED);
    }

    static JsonNode get(String path) {
        Response answer = asks().get(path);
        assertEquals(200, answer.statusCode(), path + ": " + answer.asString());
        return json(answer);
    }

    /** What is told of what cannot be given. */
    static String problem(int status, String path) {
        Response answer = asks().get(path);
        assertEquals(status, answer.statusCode(), path + ": " + answer.asString());
        return json(answer).path("detail").asText();
    }

    static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode described() {
        return DOCUMENT;
    }

    private static void hold(String path, Response answer) {
        JsonNode responses = responses(path);
        String status = Integer.toString(answer.statusCode());
        JsonNode told = responses.has(status) ? responses.get(status) : responses.path("default");
        assertTrue(!told.isMissingNode(), path + " answers " + status);
        JsonNode content = resolved(told).get("content");
        String type = answer.contentType().split(";")[0];
        assertTrue(content.has(type), path + " answers " + status + " as " + type);
        assertEquals(List.of(), wrongIn(answer.asString(), content.get(type).get("schema")), path + ": " + answer.asString());
    }

    private static JsonNode responses(String path) {
        for (var each : DOCUMENT.get("paths").properties()) {
            if (path.matches(each.getKey().replaceAll("\\{\\w+}", "[^/]+"))) {
                return each.getValue().at("/get/responses");
            }
        }
        // what is not there is a problem all the same
        return JSON.createObjectNode().set("default", DOCUMENT.at("/components/responses/Problem"));
    }

    private static JsonNode resolved(JsonNode told) {
        return told.has("$ref") ? DOCUMENT.at(told.get("$ref").asText().substring(1)) : told;
    }

    private static List<String> wrongIn(String json, JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.setAll((ObjectNode) schema);
        whole.set("$defs", DOCUMENT.at("/components/schemas"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"))
                .validate(json, InputFormat.JSON).stream().map(ValidationMessage::getMessage).toList();
    }

    private static String path(String uri) {
        return uri.replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "").replaceAll("^/(nl|de)/", "/");
    }

    /** As it is served, but that no object has more than is told of. */
    private static JsonNode document() {
        try {
            JsonNode read = JSON.readTree(Api.class.getResourceAsStream("/api/openapi.json"));
            read.at("/components/schemas").forEach(schema -> {
                if (schema.path("type").asText().equals("object")) {
                    ((ObjectNode) schema).put("additionalProperties", false);
                }
            });
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
