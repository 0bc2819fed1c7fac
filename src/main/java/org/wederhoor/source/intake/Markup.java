package org.wederhoor.source.intake;

import java.util.regex.Pattern;

import org.wederhoor.source.intake.extract.DocumentType;

/** Tells HTML from text that speaks of HTML, and both from XML. */
final class Markup {

    private static final int WITHIN = 65_536;
    private static final int ENOUGH = 2;
    private static final int MANY = 10;
    private static final Pattern BEFORE = Pattern.compile("\\A(?:\\s++|<!--.*?-->|<\\?xml[^>]*+>)++", Pattern.DOTALL);
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern PAGE = Pattern.compile("\\A<(?:!doctype\\s++html|html|head|body)\\b.*", FLAGS);
    private static final Pattern FRAGMENT = Pattern.compile("\\A<(?:div|p|article|section|main|header|nav|aside|h[1-6]|table|ul"
            + "|ol|script|style|title|meta|link|span|a|b|i|em|strong|img|figure"
            + "|blockquote|center|font|pre|br)\\b[^<>]*+>.*", FLAGS);
    private static final Pattern CLOSING = Pattern.compile("</(?:p|div|body|html|article|section|main|h[1-6]|a|li|ul|table"
            + "|span|strong|em)\\s*+>", FLAGS);
    private static final Pattern OPENING = Pattern.compile("<(?:p|div|li|tr|td|br|a|b|i|span)\\b[^<>]*+>", FLAGS);
    private static final Pattern XML = Pattern.compile("\\A\\s*+<(?:\\?xml|svg|rss|feed)\\b.*", FLAGS);

    private Markup() {
    }

    /**
     * HTML, XML or TEXT, by how the text begins. A text that begins with words is HTML only when it is said to be and has the
     * tags of it.
     *
     * @param declared whether its name or its server calls it HTML
     */
    static DocumentType of(String text, boolean declared) {
        String start = text.substring(0, Math.min(text.length(), WITHIN));
        String content = BEFORE.matcher(start).replaceFirst("");
        if (PAGE.matcher(content).matches()) {
            return DocumentType.HTML;
        }
        if (XML.matcher(start).matches()) {
            return DocumentType.XML;
        }
        long closing = CLOSING.matcher(content).results().limit(ENOUGH).count();
        boolean fragment = FRAGMENT.matcher(content).matches()
                && (closing > 0 || OPENING.matcher(content).results().limit(MANY).count() == MANY);
        return fragment || declared && closing >= ENOUGH ? DocumentType.HTML : DocumentType.TEXT;
    }
}
