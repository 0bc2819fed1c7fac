package org.wederhoor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Holds JSON-LD against schema.org's definitions, of which src/test/resources has an extract. */
public final class SchemaOrg {

    private static final JsonNode TYPES = types();
    private static final Set<String> TEXTS = Set.of("Text", "URL", "Date", "DateTime", "Language", "Number");

    private SchemaOrg() {
    }

    /** What is not as schema.org defines it: types that are none, properties that a type has not, values of another type. */
    public static List<String> wrongIn(JsonNode thing) {
        List<String> wrong = new ArrayList<>();
        check(thing, wrong);
        return wrong;
    }

    private static void check(JsonNode thing, List<String> wrong) {
        String type = thing.path("@type").asText();
        if (!TYPES.has(type)) {
            wrong.add("no type: " + type);
            return;
        }
        thing.fields().forEachRemaining(field -> {
            if (field.getKey().startsWith("@")) {
                return;
            }
            JsonNode expected = property(type, field.getKey());
            if (expected == null) {
                wrong.add(type + " has no " + field.getKey());
                return;
            }
            for (JsonNode value : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                if (!fits(value, expected)) {
                    wrong.add(type + "." + field.getKey() + " is no " + expected + " but " + value);
                }
                if (value.isObject()) {
                    check(value, wrong);
                }
            }
        });
    }

    private static boolean fits(JsonNode value, JsonNode expected) {
        for (JsonNode each : expected) {
            String name = each.asText();
            if (value.isObject() ? isA(value.path("@type").asText(), name) : TEXTS.contains(name) && isA(value, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isA(JsonNode value, String type) {
        return value.isTextual() && switch (type) {
            case "URL" -> value.textValue().matches("https?://\\S+");
            case "Date" -> value.textValue().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
            case "DateTime" -> value.textValue().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
            case "Number" -> false;
            default -> true;
        };
    }

    private static boolean isA(String type, String other) {
        if (type.equals(other)) {
            return true;
        }
        for (JsonNode parent : TYPES.path(type).path("parents")) {
            if (isA(parent.asText(), other)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode property(String type, String name) {
        JsonNode own = TYPES.path(type).path("properties").get(name);
        if (own != null) {
            return own;
        }
        for (JsonNode parent : TYPES.path(type).path("parents")) {
            JsonNode inherited = property(parent.asText(), name);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    private static JsonNode types() {
        try {
            return new ObjectMapper().readTree(SchemaOrg.class.getResource("/schema-org/vocabulary.json")).get("types");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
