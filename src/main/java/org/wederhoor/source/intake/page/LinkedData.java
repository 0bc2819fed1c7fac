package org.wederhoor.source.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page's JSON-LD says of the article it holds: headline, datePublished, author and publisher of schema.org; and of the site it is of. */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PERSONS = Set.of("author", "publisher");
    private static final Pattern ARTICLE = Pattern.compile("(?:.*[/:])?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<String> sites = new ArrayList<>();
    private final List<String> organizations = new ArrayList<>();

    private LinkedData() {
    }

    /** By schema.org's names; of the article nothing when there is none in it, or more than one. The site's name is under “site”. */
    static Map<String, String> of(Document document) {
        LinkedData data = new LinkedData();
        for (Element script : document.select("script[type^=application/ld+json]")) {
            try {
                data.collect(JSON.readTree(bare(script.data())));
            } catch (JsonProcessingException e) {
                // what a page says wrongly it does not say
                continue;
            }
        }
        Map<String, String> said = new HashMap<>();
        Stream.concat(data.sites.stream(), data.organizations.stream()).findFirst().ifPresent(name -> said.put("site", name));
        if (data.articles.stream().map(each -> each.path("headline").asText()).distinct().count() == 1) {
            JsonNode article = data.articles.get(0);
            for (String name : List.of("headline", "datePublished", "author", "publisher", "url")) {
                said.put(name, data.names(article.path(name), name));
            }
        }
        return said;
    }

    /** Articles that stand by themselves, in a list or in a graph; those nested in others are about something else. */
    private void collect(JsonNode root) {
        Deque<JsonNode> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            JsonNode each = left.poll();
            if (each.isArray()) {
                each.forEach(left::add);
                continue;
            }
            // who is told of elsewhere is only named by an id there
            if (each.has("@id") && each.has("name")) {
                byId.putIfAbsent(each.get("@id").asText(), each);
            }
            if (isArticle(each.path("@type"))) {
                articles.add(each);
            } else {
                name(each);
                each.path("@graph").forEach(left::add);
                if (each.has("mainEntity")) {
                    left.add(each.get("mainEntity"));
                }
            }
        }
    }

    private void name(JsonNode node) {
        String type = node.path("@type").asText();
        if (node.path("name").isTextual() && (type.equals("WebSite") || type.endsWith("Organization"))) {
            (type.equals("WebSite") ? sites : organizations).add(node.path("name").asText());
        }
    }

    /** Without the marks of a comment or of character data that some programs put around it. */
    private static String bare(String data) {
        String json = data.replace("<![CDATA[", "").replace("]]>", "");
        int start = json.indexOf('{') < 0 || json.indexOf('[') < 0 ? Math.max(json.indexOf('{'), json.indexOf('['))
                : Math.min(json.indexOf('{'), json.indexOf('['));
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
        return start < 0 || end < start ? "" : json.substring(start, end + 1);
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

    private String names(JsonNode node, String of) {
        if (node.isArray()) {
            List<String> names = new ArrayList<>();
            node.forEach(each -> names.add(names(each, of)));
            names.removeIf(String::isBlank);
            return String.join(", ", new LinkedHashSet<>(names));
        }
        String said = node.isObject() ? node.path("@id").asText() : node.asText();
        JsonNode meant = PERSONS.contains(of) ? byId.getOrDefault(said, node) : node;
        JsonNode name = meant.isObject() ? meant.path("name") : meant;
        return name.isArray() ? name.path(0).asText() : name.asText();
    }
}
