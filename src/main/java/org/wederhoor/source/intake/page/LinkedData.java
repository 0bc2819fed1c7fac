package org.wederhoor.source.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page's JSON-LD says of the article it holds: headline, datePublished, author and publisher of schema.org. */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARTICLE = Pattern.compile("(?:.*[/:])?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)");

    private LinkedData() {
    }

    /** By schema.org's names; empty when there is no article in it, or more than one. */
    static Map<String, String> of(Document document) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), articles);
            } catch (JsonProcessingException e) {
                // what a page says wrongly it does not say
                continue;
            }
        }
        Map<String, String> said = new HashMap<>();
        if (articles.size() == 1) {
            JsonNode article = articles.get(0);
            for (String name : List.of("headline", "datePublished", "author", "publisher")) {
                said.put(name, names(article.path(name)));
            }
        }
        return said;
    }

    /** Articles that stand by themselves, in a list or in a graph; those nested in others are about something else. */
    private static void collect(JsonNode root, List<JsonNode> articles) {
        Deque<JsonNode> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            JsonNode each = left.poll();
            if (each.isArray()) {
                each.forEach(left::add);
            } else if (isArticle(each.path("@type"))) {
                articles.add(each);
            } else {
                each.path("@graph").forEach(left::add);
                if (each.has("mainEntity")) {
                    left.add(each.get("mainEntity"));
                }
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    private static String names(JsonNode node) {
        if (!node.isArray()) {
            return node.isObject() ? node.path("name").asText() : node.asText();
        }
        List<String> names = new ArrayList<>();
        node.forEach(each -> names.add(names(each)));
        names.removeIf(String::isBlank);
        return String.join(", ", names);
    }
}
