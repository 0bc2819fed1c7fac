package org.wederhoor.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Pages whose article is known, in the form of the public benchmark of article extraction: a folder with {@code ground-truth.json}, an
 * object of {@code {"articleBody": …, "url": …}} by page, and {@code html/<page>.html.gz}.
 */
public final class AnnotatedPages {

    /** @param html as it came, unpacked */
    public record Annotated(String id, String url, String article, byte[] html) {
    }

    private AnnotatedPages() {
    }

    /** Those of a folder, in the order of their names. Refuses a folder in which a page of the truth is missing. */
    public static List<Annotated> in(Path folder) throws IOException {
        Map<String, JsonNode> truth = new TreeMap<>();
        new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile()).properties().forEach(each -> truth.put(each.getKey(), each.getValue()));
        List<Annotated> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : truth.entrySet()) {
            try (InputStream html = new GZIPInputStream(Files.newInputStream(folder.resolve("html").resolve(each.getKey() + ".html.gz")))) {
                pages.add(new Annotated(each.getKey(), each.getValue().path("url").asText(), each.getValue().path("articleBody").asText(),
                        html.readAllBytes()));
            }
        }
        return pages;
    }
}
