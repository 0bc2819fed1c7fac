package org.wederhoor.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.wederhoor.benchmark.AnnotatedPages.Annotated;

/**
 * Pages of news sites that never were: articles of many shapes, and around and between their parts what sites put there. Most of it is called
 * something that says nothing. The same seed makes the same pages.
 */
public final class MadeUpPages {

    private static final List<String> HEADINGS = List.of("More in Halden Harbour", "Elsewhere", "What others read", "From the archive",
            "Meer uit de regio", "Net binnen", "Das könnte Sie interessieren", "Aus dem Archiv");

    private final MadeUpNews news;
    private final Random random;
    // of the article that is being written
    private final List<String> said = new ArrayList<>();

    private MadeUpPages(long seed) {
        news = new MadeUpNews(seed);
        random = new Random(seed);
    }

    /** So many pages with the articles in them. */
    public static List<Annotated> of(int count, long seed) {
        MadeUpPages pages = new MadeUpPages(seed);
        return IntStream.range(0, count).mapToObj(i -> pages.page("made-up-" + i)).toList();
    }

    private Annotated page(String id) {
        said.clear();
        String title = sentence(5 + random.nextInt(6)).replace(".", "");
        String column = random.nextInt(4) == 0 ? "" : element("div", pieces(random.nextInt(4)));
        String top = element(random.nextBoolean() ? "header" : "div", menu()) + pieces(random.nextInt(2));
        String lead = random.nextInt(4) == 0 ? element(random.nextBoolean() ? "div" : "p", say(sentence(18))) : "";
        String head = "<h1>" + title + "</h1>" + (random.nextBoolean() ? byline() + lead : lead + byline());
        String body = body();
        String after = pieces(random.nextInt(4));
        String whole = switch (random.nextInt(5)) {
            case 0 -> top + element("main", element("article", head + body) + after) + column;
            case 1 -> top + element("div", element("div", head + element("div", body) + after) + column);
            // no element is the article's own
            case 2 -> top + head + body + after + column;
            case 3 -> top + element("div", column + element("div", head) + element("div", element("div", body) + after));
            default -> top + head + element("div", element("section", body + after) + column);
        };
        String html = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + whole + element("footer", menu()) + "</body></html>";
        return new Annotated(id, "https://paper.example/" + id, String.join("\n", said), html.getBytes(StandardCharsets.UTF_8));
    }

    private String body() {
        int paragraphs = random.nextInt(5) == 0 ? 2 + random.nextInt(3) : 5 + random.nextInt(16);
        boolean parted = random.nextInt(3) == 0;
        List<String> blocks = new ArrayList<>();
        int style = random.nextInt(6);
        String name = name();
        for (int i = 0; i < paragraphs; i++) {
            if (parted && i > 0 && i < paragraphs - 1 && random.nextInt(4) == 0) {
                blocks.add(switch (random.nextInt(3)) {
                    case 0 -> piece();
                    case 1 -> teaser("div");
                    default -> "<p>" + (random.nextBoolean() ? news.words(2) + ": " : "") + link(sentence(8)) + "</p>";
                });
            }
            if (style == 4 || i > 0 && random.nextInt(8) == 0) {
                blocks.add(style == 4 ? "<p><strong>" + say(sentence(6 + random.nextInt(8)).replace(".", "?")) + "</strong></p>"
                        : "<h2>" + say(news.words(2 + random.nextInt(4))) + "</h2>");
            }
            String words = say(paragraph());
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
        return String.join("\n", blocks);
    }

    private String list() {
        String items = IntStream.range(0, 3 + random.nextInt(4)).mapToObj(i -> "<li>" + say(news.words(3 + random.nextInt(12))) + "</li>")
                .collect(Collectors.joining());
        return "<ul>" + items + "</ul>";
    }

    private String table() {
        String rows = IntStream.range(0, 3 + random.nextInt(4)).mapToObj(i -> "<tr><td>" + say(news.words(2))
                + "</td><td>" + say("" + random.nextInt(9999)) + "</td></tr>")
                .collect(Collectors.joining());
        return "<table>" + rows + "</table>";
    }

    /** So many of what sites put beside an article. */
    private String pieces(int count) {
        return IntStream.range(0, count).mapToObj(i -> piece()).collect(Collectors.joining("\n"));
    }

    private String piece() {
        List<Supplier<String>> kinds = List.of(this::ticker, this::teasers, this::teasers, this::links, this::author, this::pitch, this::comments,
                this::gallery, this::topics, this::dated, this::slides, this::others);
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private String ticker() {
        String name = name();
        return element("div", repeat(4, () -> "<div" + name + "><span>" + time() + "</span> " + link(news.words(5 + random.nextInt(6))) + "</div>"));
    }

    /** What a site shows of its newest, each with a writer and a day. */
    private String dated() {
        return repeat(6, () -> "<div>" + link(sentence(7).replace(".", ""))
                + "<div>By " + news.name() + " " + news.name() + "</div><div>" + day() + "</div></div>");
    }

    private String teasers() {
        String tag = List.of("div", "li", "section").get(random.nextInt(3));
        String name = name();
        boolean days = random.nextBoolean();
        boolean words = random.nextInt(3) > 0;
        String all = repeat(3 + random.nextInt(5), () -> "<" + tag + name + "><h3>" + link(sentence(7).replace(".", "")) + "</h3>"
                + (days ? "<span>" + news.name() + " " + news.name() + "</span><div>" + day() + "</div>" : "")
                + (words ? "<p>" + sentence(12 + random.nextInt(14)) + "</p>" : "") + "</" + tag + ">");
        return element("div", heading() + (tag.equals("li") ? "<ul>" + all + "</ul>" : all));
    }

    private String teaser(String tag) {
        return "<" + tag + name() + ">" + (random.nextBoolean() ? heading() : "") + link(sentence(9).replace(".", "")) + "</" + tag + ">";
    }

    private String links() {
        return element("div", heading() + "<ul>" + repeat(4, () -> "<li>" + link(news.words(4 + random.nextInt(8))) + "</li>") + "</ul>");
    }

    private String author() {
        String name = news.name() + " " + news.name();
        return element("div", "<h4>" + link(name) + "</h4><p>" + name + " " + sentence(15) + "</p>" + link("@" + news.name()));
    }

    private String pitch() {
        return element("div", "<h4>" + news.words(4) + "</h4><p>" + sentence(14) + "</p><form><input type=email><button>OK</button></form>");
    }

    private String comments() {
        return element("div", "<h3>" + (2 + random.nextInt(30)) + " reactions</h3>" + repeat(3, () -> "<div><b>" + news.name() + "</b> <span>" + time()
                + "</span><p>" + paragraph() + "</p>" + link("Reply") + "</div>"));
    }

    private String gallery() {
        return element("div", repeat(4, () -> "<a href=/p><img src=p.jpg><div>" + news.words(7) + "</div></a>") + link("1 / 12"));
    }

    /** Pictures with the same words under each and beside it. */
    private String slides() {
        String words = sentence(18);
        return element("div", "<ul>" + repeat(3, () -> "<li><div>" + words + "</div></li>") + "</ul><div>" + words + "</div>");
    }

    /** Whole articles, one after the other. */
    private String others() {
        return repeat(2, () -> "<article><h2>" + link(sentence(7).replace(".", "")) + "</h2><p>" + paragraph() + "</p><p>" + paragraph() + "</p></article>");
    }

    private String topics() {
        return element("div", "<span>" + news.words(1) + ":</span> " + repeat(5, () -> link(news.words(1 + random.nextInt(2))) + " "));
    }

    private String menu() {
        return "<nav>" + repeat(6, () -> link(news.words(1))) + "</nav>";
    }

    private String byline() {
        String by = "By " + news.name() + " " + news.name();
        List<String> parts = new ArrayList<>(List.of("<div>" + by + "</div>", "<div>" + day() + "</div>", "<div>" + link("A") + link("B") + "</div>"));
        Collections.shuffle(parts, random);
        return element("div", String.join("", parts.subList(0, 1 + random.nextInt(3))));
    }

    private String heading() {
        String words = random.nextBoolean() ? HEADINGS.get(random.nextInt(HEADINGS.size())) : news.words(1 + random.nextInt(3));
        int level = 2 + random.nextInt(3);
        return "<h" + level + ">" + words + "</h" + level + ">";
    }

    private static String link(String words) {
        return "<a href=/" + words.hashCode() + ">" + words + "</a>";
    }

    private String element(String tag, String inner) {
        return "<" + tag + name() + ">" + inner + "</" + tag + ">";
    }

    /** A class that says nothing, or none. */
    private String name() {
        return random.nextInt(3) == 0 ? "" : " class=\"" + Integer.toString(random.nextInt(1 << 24), 36) + "\"";
    }

    private String time() {
        return String.format("%02d:%02d", random.nextInt(24), random.nextInt(60));
    }

    private String day() {
        return "November " + (1 + random.nextInt(30)) + ", 2019";
    }

    private String paragraph() {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> sentence(8 + random.nextInt(20))).collect(Collectors.joining(" "));
    }

    private String sentence(int words) {
        String sentence = news.words(words);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private String say(String words) {
        said.add(words);
        return words;
    }

    private static String repeat(int times, Supplier<String> part) {
        return IntStream.range(0, times).mapToObj(i -> part.get()).collect(Collectors.joining("\n"));
    }
}
