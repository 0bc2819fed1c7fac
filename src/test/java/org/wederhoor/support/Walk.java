package org.wederhoor.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every kind of page that somebody comes to by following links: a few of each kind, as there may be thousands. */
public final class Walk {

    private final Desk desk;
    private final int ofEachKind;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<Visited> visited = new ArrayList<>();

    /** A page under its path, with the bytes it came in. */
    public record Visited(String path, byte[] bytes) {

        @Override
        public String toString() {
            return path;
        }
    }

    private Walk(Desk desk, int ofEachKind) {
        this.desk = desk;
        this.ofEachKind = ofEachKind;
    }

    /**
     * The pages in the order they were come to, beginning with {@code starts}.
     *
     * @param ofEachKind how many at most; of one kind, a page with much on it and one with little differ
     */
    public static List<Visited> from(Desk desk, int ofEachKind, String... starts) {
        Walk walk = new Walk(desk, ofEachKind);
        Stream.of(starts).forEach(walk::lies);
        while (!walk.ahead.isEmpty()) {
            walk.visit(walk.ahead.remove());
        }
        return walk.visited;
    }

    private void lies(String path) {
        if (known.add(path) && seen.merge(kind(path), 1, Integer::sum) <= ofEachKind) {
            ahead.add(path);
        }
    }

    private void visit(String path) {
        Response answer = desk.get(path);
        if (!String.valueOf(answer.contentType()).startsWith("text/html") || answer.statusCode() / 100 == 3) {
            return;
        }
        assertEquals("text/html;charset=utf-8", answer.contentType().toLowerCase(Locale.ROOT), path);
        visited.add(new Visited(path, answer.asByteArray()));
        Document page = Desk.page(answer);
        for (Element link : page.select("a[href^=/]")) {
            String to = link.attr("href").replaceFirst("#.*", "");
            if (!to.startsWith("//") && !to.startsWith("/assets/")) {
                lies(to);
            }
        }
    }

    /** The path with every name, number and id left out, and what a query asks without what for. */
    private static String kind(String path) {
        String[] parts = path.split("\\?", 2);
        String shape = parts[0].replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/{id}").replaceAll("/(claims|dossiers|parties|sources)/[^/{]+", "/$1/{slug}")
                .replaceAll("/\\d+", "/{n}");
        return parts.length == 1 ? shape : shape + "?" + parts[1].replaceAll("=[^&]*", "");
    }
}
