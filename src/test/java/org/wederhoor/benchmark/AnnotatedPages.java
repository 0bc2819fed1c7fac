package org.wederhoor.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Pages whose article is known, in the form of the public benchmark of article extraction: a folder with {@code ground-truth.json}, an
 * object of {@code {"articleBody": …, "url": …}} by page, and {@code html/<page>.html.gz}; or in that of WCXB: a folder with
 * {@code ground-truth/<page>.json} and the same, of which only those count that it calls articles.
 */
public final class AnnotatedPages {

    /** @param html as it came, unpacked */
    public record Annotated(String id, String url, String article, byte[] html) {

        /** The last two parts of its host's name, or three where those are short: near enough to tell one site from another. */
        public String site() {
            String[] parts = url.strip().replaceFirst("^\\w+://", "").replaceFirst("[/:?#].*", "").split("\\.");
            int last = parts.length - 1;
            int first = Math.max(0, last - 1);
            first = first > 0 && parts[last].length() == 2 && parts[first].length() <= 3 ? first - 1 : first;
            return String.join(".", List.of(parts).subList(first, last + 1));
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedPages() {
    }

    /** Those of a folder, in the order of their names. Refuses a folder in which a page of the truth is missing. */
    public static List<Annotated> in(Path folder) throws IOException {
        return Files.isDirectory(folder.resolve("ground-truth")) ? articles(folder) : listed(folder);
    }

    private static List<Annotated> listed(Path folder) throws IOException {
        Map<String, JsonNode> truth = new TreeMap<>();
        JSON.readTree(folder.resolve("ground-truth.json").toFile()).properties().forEach(each -> truth.put(each.getKey(), each.getValue()));
        List<Annotated> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : truth.entrySet()) {
            pages.add(page(folder, each.getKey(), each.getValue().path("url").asText(), each.getValue().path("articleBody").asText()));
        }
        return pages;
    }

    private static List<Annotated> articles(Path folder) throws IOException {
        List<Annotated> pages = new ArrayList<>();
        try (Stream<Path> truths = Files.list(folder.resolve("ground-truth"))) {
            for (Path each : truths.sorted().toList()) {
                JsonNode truth = JSON.readTree(each.toFile());
                String article = truth.at("/ground_truth/main_content").asText();
                if (truth.at("/_internal/page_type/primary").asText().equals("article") && !article.isBlank()) {
                    pages.add(page(folder, each.getFileName().toString().replace(".json", ""), truth.path("url").asText(), article));
                }
            }
        }
        return pages;
    }

    private static Annotated page(Path folder, String id, String url, String article) throws IOException {
        try (InputStream html = new GZIPInputStream(Files.newInputStream(folder.resolve("html").resolve(id + ".html.gz")))) {
            return new Annotated(id, url, article, html.readAllBytes());
        }
    }
}
