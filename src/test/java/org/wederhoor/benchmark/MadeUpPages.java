package org.wederhoor.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.wederhoor.benchmark.AnnotatedPages.Annotated;

/**
 * Pages of news sites that never were: articles of many shapes, and around and between their parts what sites put there
 * ({@link MadeUpPieces}). The same seed makes the same pages.
 */
public final class MadeUpPages {

    private final MadeUpNews news;
    private final Random random;
    private final MadeUpPieces pieces;
    // of the article that is being written
    private final List<String> said = new ArrayList<>();

    private MadeUpPages(long seed) {
        news = new MadeUpNews(seed);
        random = new Random(seed);
        pieces = new MadeUpPieces(news, random);
    }

    /** So many pages with the articles in them. */
    public static List<Annotated> of(int count, long seed) {
        MadeUpPages pages = new MadeUpPages(seed);
        return IntStream.range(0, count).mapToObj(i -> pages.page("made-up-" + i)).toList();
    }

    private Annotated page(String id) {
        said.clear();
        String title = pieces.sentence(5 + random.nextInt(6)).replace(".", "");
        String column = random.nextInt(4) == 0 ? "" : pieces.element("div", pieces.some(random.nextInt(4)));
        String top = pieces.element(random.nextBoolean() ? "header" : "div", pieces.menu()) + pieces.some(random.nextInt(2));
        String lead = random.nextInt(4) == 0 ? pieces.element(random.nextBoolean() ? "div" : "p", say(pieces.sentence(18))) : "";
        String head = "<h1>" + title + "</h1>" + (random.nextBoolean() ? byline() + lead : lead + byline());
        String picture = random.nextInt(3) == 0 ? pieces.picture() : "";
        String body = body();
        String after = pieces.some(random.nextInt(4));
        String whole = switch (random.nextInt(5)) {
            case 0 -> top + pieces.element("main", pieces.element("article", head + picture + body) + after) + column;
            case 1 -> top + pieces.element("div", pieces.element("div", head + picture + pieces.element("div", body) + after) + column);
            // no element is the article's own
            case 2 -> top + head + picture + body + after + column;
            case 3 -> top + pieces.element("div", column + pieces.element("div", head + picture) + pieces.element("div", pieces.element("div", body) + after));
            default -> top + head + pieces.element("div", pieces.element("section", picture + body + after) + column);
        };
        String html = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + whole + pieces.element("footer", pieces.menu())
                + "</body></html>";
        return new Annotated(id, "https://paper.example/" + id, String.join("\n", said), html.getBytes(StandardCharsets.UTF_8));
    }

    private String body() {
        int paragraphs = random.nextInt(5) == 0 ? 2 + random.nextInt(3) : 5 + random.nextInt(16);
        boolean parted = random.nextInt(3) == 0;
        boolean pictures = random.nextInt(4) == 0;
        List<String> blocks = new ArrayList<>();
        int style = random.nextInt(6);
        String name = pieces.name();
        for (int i = 0; i < paragraphs; i++) {
            if (parted && i > 0 && i < paragraphs - 1 && random.nextInt(4) == 0) {
                blocks.add(random.nextInt(3) == 0 ? pieces.one() : pieces.bare());
            }
            if (pictures && random.nextInt(4) == 0) {
                blocks.add(pieces.picture());
            }
            if (style == 4 || i > 0 && random.nextInt(8) == 0) {
                blocks.add(style == 4 ? "<p><strong>" + say(pieces.sentence(6 + random.nextInt(8)).replace(".", "?")) + "</strong></p>"
                        : "<h2>" + say(news.words(2 + random.nextInt(4))) + "</h2>");
            }
            String words = say(pieces.paragraph());
            blocks.add(switch (style) {
                case 0 -> words + "<br><br>";
                case 1 -> "<div" + name + ">" + words + "</div>";
                case 2 -> "<div" + name + "><p>" + words + "</p></div>";
                default -> "<p>" + words + "</p>";
            });
            if (random.nextInt(12) == 0) {
                blocks.add(random.nextInt(3) == 0 ? table() : list());
            }
        }
        if (random.nextInt(4) == 0) {
            blocks.add(pieces.aboutThePaper());
        }
        if (random.nextInt(3) == 0) {
            blocks.add(pieces.bare());
        }
        return String.join("\n", blocks);
    }

    private String list() {
        boolean linked = random.nextInt(4) == 0;
        String items = IntStream.range(0, 3 + random.nextInt(4)).mapToObj(i -> {
            String words = say(news.words(3 + random.nextInt(12)));
            int end = words.indexOf(' ', words.length() / 4);
            return "<li>" + (linked && end > 0 ? MadeUpPieces.link(words.substring(0, end)) + words.substring(end) : words) + "</li>";
        }).collect(Collectors.joining());
        return "<ul>" + items + "</ul>";
    }

    private String table() {
        String rows = IntStream.range(0, 3 + random.nextInt(4)).mapToObj(i -> "<tr><td>" + say(news.words(2))
                + "</td><td>" + say("" + random.nextInt(9999)) + "</td></tr>")
                .collect(Collectors.joining());
        return "<table>" + rows + "</table>";
    }

    private String byline() {
        String by = "By " + news.name() + " " + news.name();
        List<String> parts = new ArrayList<>(List.of("<div>" + by + "</div>", "<div>" + pieces.day() + "</div>",
                "<div>" + MadeUpPieces.link("A") + MadeUpPieces.link("B") + "</div>"));
        Collections.shuffle(parts, random);
        return pieces.element("div", String.join("", parts.subList(0, 1 + random.nextInt(3))));
    }

    private String say(String words) {
        said.add(words);
        return words;
    }
}
