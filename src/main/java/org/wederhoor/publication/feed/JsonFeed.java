package org.wederhoor.publication.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wederhoor.web.text.Json;

/** A feed as JSON Feed (version 1.1). */
final class JsonFeed {

    private JsonFeed() {
    }

    static String write(Feed feed) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("version", "https://jsonfeed.org/version/1.1");
        written.put("title", feed.title());
        written.put("home_page_url", feed.home());
        written.put("feed_url", feed.self());
        if (feed.next() != null) {
            written.put("next_url", feed.next());
        }
        written.put("language", feed.language());
        Map<String, Object> author = new LinkedHashMap<>();
        author.put("name", feed.site());
        author.put("url", feed.siteHome());
        written.put("authors", List.of(author));
        written.put("items", feed.entries().stream().map(entry -> item(entry, feed.language())).toList());
        return Json.write(written);
    }

    private static Map<String, Object> item(FeedEntry entry, String language) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.address());
        item.put("url", entry.address());
        item.put("title", entry.title());
        item.put("content_html", entry.html());
        item.put("image", entry.picture());
        item.put("date_published", entry.published().toString());
        item.put("tags", List.of(entry.tagWord()));
        item.put("language", language);
        return item;
    }
}
