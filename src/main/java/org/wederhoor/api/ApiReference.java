package org.wederhoor.api;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.wederhoor.publication.pages.Finished;

/** The page that shows what {@link OpenApiFile} describes. */
@Path("/api")
@PermitAll
@Finished
public class ApiReference {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance api(String lead, List<Operation> operations, List<Shape> shapes, String english);
    }

    private final JsonNode read = read(OpenApiFile.TEXT);

    /** @param answer the shape of what comes back; null where that is no one's */
    record Operation(String id, String path, String summary, String description, List<Parameter> parameters, String answer) {
    }

    record Parameter(String name, boolean required, String description) {
    }

    record Shape(String name, String description, List<String> values, List<Field> fields) {
    }

    /** @param shape what it holds, where that has a name; else null, and {@code type} tells */
    record Field(String name, boolean always, boolean list, String shape, String type, String description) {
    }

    @GET
    public TemplateInstance api() {
        List<Operation> operations = new ArrayList<>();
        read.get("paths").properties().forEach(path -> operations.add(operation(path.getKey(), path.getValue().get("get"))));
        List<Shape> shapes = new ArrayList<>();
        read.at("/components/schemas").properties().forEach(shape -> shapes.add(shape(shape.getKey(), shape.getValue())));
        return Templates.api(read.at("/info/description").asText(), operations, shapes, Locale.ENGLISH.toLanguageTag());
    }

    private Operation operation(String path, JsonNode told) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : told.path("parameters")) {
            JsonNode parameter = each.has("$ref") ? read.at(each.get("$ref").asText().substring(1)) : each;
            parameters.add(new Parameter(parameter.get("name").asText(), parameter.path("required").asBoolean(), parameter.get("description").asText()));
        }
        return new Operation(told.get("operationId").asText(), path, told.get("summary").asText(), told.path("description").asText(), parameters,
                name(told.at("/responses/200/content/application~1json/schema")));
    }

    private static Shape shape(String name, JsonNode told) {
        List<String> required = new ArrayList<>();
        told.path("required").forEach(each -> required.add(each.asText()));
        List<String> values = new ArrayList<>();
        told.path("enum").forEach(each -> values.add(each.asText()));
        List<Field> fields = new ArrayList<>();
        told.path("properties").properties().forEach(field -> fields.add(field(field.getKey(), field.getValue(), required)));
        return new Shape(name, told.get("description").asText(), values, fields);
    }

    private static Field field(String name, JsonNode told, List<String> required) {
        boolean list = told.path("type").asText().equals("array");
        JsonNode held = list ? told.get("items") : told;
        String type = held.has("format") ? held.get("format").asText() : held.has("const") ? held.get("const").asText() : held.path("type").asText();
        List<String> values = new ArrayList<>();
        held.path("enum").forEach(each -> values.add(each.asText()));
        return new Field(name, required.contains(name), list, name(held), values.isEmpty() ? type : String.join(" · ", values),
                told.path("description").asText());
    }

    private static String name(JsonNode schema) {
        String to = schema.path("$ref").asText();
        return to.isEmpty() ? null : to.substring(to.lastIndexOf('/') + 1);
    }

    private static JsonNode read(String document) {
        try {
            return new ObjectMapper().readTree(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
