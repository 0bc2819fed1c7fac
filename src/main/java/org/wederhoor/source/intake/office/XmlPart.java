package org.wederhoor.source.intake.office;

import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * Walks through the elements of one part of a file. A document type, which no office program writes, is refused, so that no entity is ever looked up
 * or unfolded.
 */
public final class XmlPart {

    private static final int DEEPEST = 400;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final Map<String, String> prefixes;
    private int depth;

    /** What is done at an element: by its name, with a prefix by its namespace; it need not walk on. */
    public interface Visitor {

        void element(String name);
    }

    /** @param prefixes by namespace; the elements of others have names without one */
    public XmlPart(InputStream part, Map<String, String> prefixes) {
        this.prefixes = prefixes;
        try {
            xml = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Visits the children of the element that was begun last, or the document's own, and leaves it. What a visitor does not walk through is passed over. */
    public void children(Visitor visitor) {
        int within = depth;
        while (step()) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                visitor.element(name());
                while (depth > within && step()) {
                    // to the end of what the visitor left unread
                    continue;
                }
            }
            if (depth < within) {
                return;
            }
        }
    }

    /** As {@link #children}, of the first of them alone: the others are other forms of it. */
    void first(Visitor visitor) {
        boolean[] chosen = new boolean[1];
        children(name -> {
            if (!chosen[0]) {
                chosen[0] = true;
                children(visitor);
            }
        });
    }

    /** All text within the element that was begun last, which is left. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int within = depth;
        while (depth >= within && step()) {
            if (xml.getEventType() == XMLStreamConstants.CHARACTERS || xml.getEventType() == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /**
     * Visits the children of the element that was begun last, with the text between them.
     *
     * @param says is given that text
     */
    public void mixed(Visitor visitor, Consumer<String> says) {
        int within = depth;
        while (step()) {
            int event = xml.getEventType();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                says.accept(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                visitor.element(name());
                while (depth > within && step()) {
                    continue;
                }
            }
            if (depth < within) {
                return;
            }
        }
    }

    private boolean step() {
        ReadingTime.check();
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable(UnreadableReason.BROKEN);
            }
            if (depth > DEEPEST) {
                throw new Unreadable(UnreadableReason.TOO_NESTED);
            }
            return true;
        } catch (XMLStreamException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private String name() {
        String prefix = xml.getNamespaceURI() == null ? null : prefixes.get(xml.getNamespaceURI());
        return prefix == null ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    /** An attribute of the element that was begun last, by its name without a prefix; null where there is none. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** As {@link #attribute}, with something else where there is none. */
    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number; something else where there is none. */
    public int whole(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name, "").strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
