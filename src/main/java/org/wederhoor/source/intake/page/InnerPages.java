package org.wederhoor.source.intake.page;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Puts the pages that a page has in its own source in their frames' place, as a browser shows them. */
final class InnerPages {

    private InnerPages() {
    }

    static void open(Document document) {
        for (Element frame : document.select("iframe[srcdoc]")) {
            Element place = new Element("div");
            place.attributes().addAll(frame.attributes());
            place.removeAttr("srcdoc");
            List.<Node>copyOf(Jsoup.parse(frame.attr("srcdoc")).body().childNodes()).forEach(place::appendChild);
            // a style sheet of theirs is not for this page
            place.select("style").remove();
            frame.replaceWith(place);
        }
    }
}
