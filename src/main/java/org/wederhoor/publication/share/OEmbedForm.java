package org.wederhoor.publication.share;

import java.util.Map;

import org.wederhoor.web.text.Xml;

/** The form in XML of an oEmbed answer. */
final class OEmbedForm {

    private OEmbedForm() {
    }

    static String xml(Map<String, Object> told) {
        Xml xml = new Xml("oembed", null);
        told.forEach((name, value) -> xml.element(name, value.toString()));
        return xml.end();
    }
}
