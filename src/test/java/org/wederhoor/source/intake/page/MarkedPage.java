package org.wederhoor.source.intake.page;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.text.PlacedText;

/** A page's text with what is left out in brackets, for tests to compare. */
final class MarkedPage {

    private static final String BEFORE = "The council of Oosterveen met on Tuesday to talk about the network, to whose calls its maker could listen for"
            + " years according to two newspapers. It went on until late that night, and nobody who was there would say why that was.";
    private static final String AFTER = "Its members will meet again on Thursday of next week, when a report of what was found out is to be put"
            + " before them, as the mayor had promised to all who asked for it in the weeks before that meeting took place.";

    private MarkedPage() {
    }

    /** What becomes of {@code html} between paragraphs of an article. */
    static String inArticle(String html) {
        String marked = of("<html><body><article><h1>The case grows</h1><p>" + BEFORE + "</p>" + html + "<p>" + AFTER + "</p></article></body></html>");
        return marked.substring(marked.indexOf(BEFORE) + BEFORE.length(), marked.indexOf(AFTER)).strip();
    }

    /** What becomes of {@code html} within a paragraph of an article. */
    static String inLine(String html) {
        return inArticle("<p>" + html + "</p>");
    }

    static String of(String html) {
        Page page = Page.of(html);
        PlacedText text = new PlacedText(page.text());
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (LeftOut each : page.leftOut()) {
            marked.append(text.slice(at, each.range().start())).append('[').append(each.reason()).append(": ")
                    .append(text.slice(each.range())).append(']');
            at = each.range().end();
        }
        return marked.append(text.slice(at, text.length())).toString();
    }
}
