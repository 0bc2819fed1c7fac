package org.wederhoor.source.intake.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutRanges.Span;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.page.Page;
import org.wederhoor.source.text.PlacedText;

/**
 * The text of a mail that is written in HTML, and which of it the elements of mail programs mark as an earlier mail. It is read as pages are,
 * but nothing of it is taken for a page's furniture.
 *
 * @param spans in UTF-16 units of the text
 */
record HtmlMail(String text, List<Span> spans) {

    // no characters of any text, so that nothing else can be taken for them
    private static final char BEGINS = '\uFDD0';
    private static final char ENDS = '\uFDD1';
    private static final Set<LeftOutReason> TAKEN_BACK = Set.of(LeftOutReason.STRUCK_OUT, LeftOutReason.HIDDEN);
    private static final String QUOTED = "blockquote[type=cite], blockquote.gmail_quote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote,"
            + " .zmail_extra, blockquote.tutanota_quote, [name=messageReplySection], .OutlookMessageHeader, .moz-forward-container";
    /** The header that Outlook repeats, below which all is an earlier mail's. */
    private static final String ALL_BELOW = "#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container, .ms-outlook-mobile-reference-message";

    static HtmlMail of(String html) {
        Document document = Jsoup.parse(html.replace(String.valueOf(BEGINS), "").replace(String.valueOf(ENDS), ""));
        document.outputSettings().prettyPrint(false);
        document.select(QUOTED).forEach(HtmlMail::mark);
        document.select("div.gmail_quote").stream().filter(each -> each.selectFirst("blockquote") == null).forEach(HtmlMail::mark);
        Element below = document.selectFirst(ALL_BELOW);
        if (below != null) {
            Element last = document.body();
            below.before(sign(document, BEGINS));
            last.appendChild(sign(document, ENDS));
        }
        Page page = Page.of(document.outerHtml());
        return unmarked(page);
    }

    private static void mark(Element each) {
        each.prependChild(sign(each.ownerDocument(), BEGINS));
        each.appendChild(sign(each.ownerDocument(), ENDS));
    }

    private static Element sign(Document document, char sign) {
        return document.createElement("div").text(String.valueOf(sign));
    }

    /** Takes the signs out of the text again and moves what is known of it. */
    private static HtmlMail unmarked(Page page) {
        String marked = page.text();
        int[] moved = new int[marked.length() + 1];
        StringBuilder text = new StringBuilder(marked.length());
        List<Span> spans = new ArrayList<>();
        int open = 0;
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            moved[i] = text.length();
            char c = marked.charAt(i);
            if (c == BEGINS) {
                from = open++ == 0 ? text.length() : from;
            } else if (c == ENDS) {
                open--;
                spans.addAll(open == 0 && from < text.length() ? List.of(new Span(from, text.length(), LeftOutReason.EARLIER_MAIL)) : List.of());
            } else if (c != '\n' || !afterSign(marked, i)) {
                text.append(c);
            }
        }
        moved[marked.length()] = text.length();
        PlacedText placed = new PlacedText(marked);
        page.leftOut().stream().filter(each -> TAKEN_BACK.contains(each.reason())).map(each -> moved(each, placed, moved))
                .filter(each -> each.start() < each.end()).forEach(spans::add);
        spans.sort(Comparator.comparing(Span::start));
        return new HtmlMail(text.toString(), spans);
    }

    /** Whether the line that ends here holds nothing but a sign. */
    private static boolean afterSign(String marked, int i) {
        return i > 0 && (marked.charAt(i - 1) == BEGINS || marked.charAt(i - 1) == ENDS);
    }

    private static Span moved(LeftOut part, PlacedText placed, int[] moved) {
        return new Span(moved[placed.index(part.range().start())], moved[placed.index(part.range().end())], part.reason());
    }
}
