package org.wederhoor.publication.share;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.wederhoor.web.Xml;

/** The two forms of an oEmbed answer. */
final class OEmbedForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OEmbedForm() {
    }

    static String json(Map<String, Object> told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String xml(Map<String, Object> told) {
        Xml xml = new Xml("oembed", null);
        told.forEach((name, value) -> xml.element(name, value.toString()));
        return xml.end();
    }
}
