package org.wederhoor.source.intake.office;

/**
 * The properties of a paragraph in a Word document.
 *
 * @param style      null for the usual one
 * @param list       the list that it is an item of; null where it does not say itself
 * @param level      likewise
 * @param endRemoved whether its end was deleted or moved, so that the next paragraph goes on in it
 */
record WordParagraph(String style, String list, Integer level, boolean endRemoved) {

    static final WordParagraph PLAIN = new WordParagraph(null, null, null, false);

    /** Reads the properties that were begun last, but not what they were before a change. */
    static WordParagraph read(XmlPart xml) {
        WordParagraph[] read = {PLAIN};
        xml.children(name -> {
            switch (name) {
                case "w:pStyle" -> read[0] = new WordParagraph(xml.attribute("val"), read[0].list, read[0].level, read[0].endRemoved);
                case "w:numPr" -> xml.children(property -> {
                    WordParagraph now = read[0];
                    read[0] = switch (property) {
                        case "w:ilvl" -> new WordParagraph(now.style, now.list, xml.whole("val", 0), now.endRemoved);
                        case "w:numId" -> new WordParagraph(now.style, xml.attribute("val"), now.level, now.endRemoved);
                        default -> now;
                    };
                });
                case "w:rPr" -> xml.children(property -> {
                    if (property.equals("w:del") || property.equals("w:moveFrom")) {
                        read[0] = new WordParagraph(read[0].style, read[0].list, read[0].level, true);
                    }
                });
                default -> { }
            }
        });
        return read[0];
    }
}
