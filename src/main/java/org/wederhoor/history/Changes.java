package org.wederhoor.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What an act changed: by field, the words that stood there and those that stand there now. */
public final class Changes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {
    };

    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    /** @param field the name of the field's constant, as it was when the change was made */
    public record Change(String field, String before, String after) {
    }

    /**
     * Adds a field; one that says the same as before is left out.
     *
     * @param field the name of the field's constant
     * @param was printed by its own {@code toString}; null is no words
     * @param is  likewise
     */
    public Changes with(String field, Object was, Object is) {
        String from = was == null ? "" : was.toString();
        String to = is == null ? "" : is.toString();
        if (!from.equals(to)) {
            before.put(field, from);
            after.put(field, to);
        }
        return this;
    }

    public boolean isEmpty() {
        return before.isEmpty();
    }

    /** What stood there, as a JSON object; null when nothing changed. */
    String before() {
        return write(before);
    }

    /** What stands there now, likewise. */
    String after() {
        return write(after);
    }

    /** The changes of an entry, in the order they were added; none for an entry that holds none. */
    static List<Change> read(String before, String after) {
        List<Change> changes = new ArrayList<>();
        if (before != null) {
            Map<String, String> to = fields(after);
            fields(before).forEach((field, from) -> changes.add(new Change(field, from, to.get(field))));
        }
        return changes;
    }

    private static Map<String, String> fields(String json) {
        try {
            return JSON.readValue(json, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Map<String, String> fields) {
        try {
            return fields.isEmpty() ? null : JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
