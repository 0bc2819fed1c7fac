package org.wederhoor.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

/** An object of an answer, in the order in which it was put together. What is not known is not in it. */
final class JsonObject {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** @param value left out where it is null or an empty text */
    JsonObject with(String name, Object value) {
        if (value != null && !"".equals(value)) {
            fields.put(name, value);
        }
        return this;
    }

    /** The same, and left out where there is nothing in it. */
    JsonObject withAny(String name, Collection<?> values) {
        return with(name, values == null || values.isEmpty() ? null : values);
    }

    @JsonValue
    Map<String, Object> fields() {
        return fields;
    }
}
