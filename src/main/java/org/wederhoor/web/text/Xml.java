package org.wederhoor.web.text;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, element by element. Signs that XML cannot carry come out as U+FFFD. */
public final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /**
     * Begins a document.
     *
     * @param namespace of all its elements; null for none
     * @param attributes of the root: names and values in turn
     */
    public Xml(String root, String namespace, String... attributes) {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(root);
            if (namespace != null) {
                writer.writeDefaultNamespace(namespace);
            }
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with text, or an empty one where {@code content} is null; names and values of its attributes in turn. */
    public Xml element(String name, String content, String... attributes) {
        return write(() -> {
            if (content == null) {
                writer.writeEmptyElement(name);
            } else {
                writer.writeStartElement(name);
            }
            attributes(attributes);
            if (content != null) {
                writer.writeCharacters(carried(content));
                writer.writeEndElement();
            }
            writer.writeCharacters("\n");
        });
    }

    /** An element that holds what {@code inside} writes. */
    public Xml element(String name, Runnable inside) {
        return write(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters("\n");
            inside.run();
            writer.writeEndElement();
            writer.writeCharacters("\n");
        });
    }

    /** The whole document. */
    public String end() {
        write(writer::writeEndDocument);
        return text.append('\n').toString();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            writer.writeAttribute(namesAndValues[i], carried(namesAndValues[i + 1]));
        }
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the rule Char of XML 1.0. */
    private static String carried(String content) {
        StringBuilder carried = new StringBuilder(content.length());
        content.codePoints().map(sign -> sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000 ? sign : 0xFFFD).forEach(carried::appendCodePoint);
        return carried.toString();
    }

    /** A part of the writing. */
    private interface Step {
        void run() throws XMLStreamException;
    }
}
