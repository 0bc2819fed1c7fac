package org.wederhoor.claim;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.persistence.AttributeConverter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Texts by language tag as one column of JSON, in the order of their tags, so that what says the same is the same.
 *
 * @param <T> a record of what is translated
 */
public abstract class TranslationsColumn<T> implements AttributeConverter<SortedMap<String, T>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JavaType type;

    protected TranslationsColumn(Class<T> translation) {
        type = JSON.getTypeFactory().constructMapType(TreeMap.class, String.class, translation);
    }

    @Override
    public String convertToDatabaseColumn(SortedMap<String, T> translations) {
        try {
            return JSON.writeValueAsString(translations);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SortedMap<String, T> convertToEntityAttribute(String column) {
        try {
            return Collections.unmodifiableSortedMap(JSON.<TreeMap<String, T>>readValue(column, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
