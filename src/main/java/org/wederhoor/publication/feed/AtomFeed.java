package org.wederhoor.publication.feed;

import org.wederhoor.web.text.Xml;

/** A feed as Atom (RFC 4287), its pages linked as RFC 5005 has it. */
final class AtomFeed {

    private AtomFeed() {
    }

    static String write(Feed feed) {
        Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
        xml.element("id", feed.first()).element("title", feed.title()).element("updated", feed.updated().toString())
                .element("link", null, "rel", "alternate", "type", "text/html", "href", feed.home())
                .element("link", null, "rel", "self", "type", "application/atom+xml", "href", feed.self())
                .element("link", null, "rel", "first", "href", feed.first());
        if (feed.next() != null) {
            xml.element("link", null, "rel", "next", "href", feed.next());
        }
        xml.element("author", () -> xml.element("name", feed.site()).element("uri", feed.siteHome()));
        feed.entries().forEach(entry -> xml.element("entry", () -> entry(xml, entry)));
        return xml.end();
    }

    private static void entry(Xml xml, FeedEntry entry) {
        xml.element("id", entry.address()).element("title", entry.title())
                .element("published", entry.published().toString()).element("updated", entry.published().toString())
                .element("link", null, "rel", "alternate", "type", "text/html", "href", entry.address());
        if (entry.earlier() != null) {
            xml.element("link", null, "rel", "related", "type", "text/html", "href", entry.earlier());
        }
        xml.element("category", null, "term", entry.tag(), "label", entry.tagWord())
                .element("content", entry.html(), "type", "html");
    }
}
