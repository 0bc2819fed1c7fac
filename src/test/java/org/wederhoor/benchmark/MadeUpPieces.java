package org.wederhoor.benchmark;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What sites that never were put around their articles and between the paragraphs. Most of it is called something that says nothing. */
final class MadeUpPieces {

    private static final List<String> HEADINGS = List.of("More in Halden Harbour", "Elsewhere", "What others read", "From the archive",
            "Meer uit de regio", "Net binnen", "Das könnte Sie interessieren", "Aus dem Archiv");

    private final MadeUpNews news;
    private final Random random;
    private final List<Supplier<String>> beside = List.of(this::ticker, this::teasers, this::teasers, this::links, this::author, this::pitch,
            this::comments, this::gallery, this::topics, this::dated, this::slides, this::others);
    private final List<Supplier<String>> between = List.of(this::teaser, this::bareLink, this::bareLinks, this::bareTeasers, this::bareParagraphs);

    MadeUpPieces(MadeUpNews news, Random random) {
        this.news = news;
        this.random = random;
    }

    /** So many of what stands in an element of its own. */
    String some(int count) {
        return IntStream.range(0, count).mapToObj(i -> one()).collect(Collectors.joining("\n"));
    }

    String one() {
        return any(beside);
    }

    /** What stands in the very element of the paragraphs. */
    String bare() {
        return any(between);
    }

    private String any(List<Supplier<String>> kinds) {
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    /** A picture with the words under it. */
    String picture() {
        String words = sentence(6 + random.nextInt(14));
        String caption = random.nextBoolean() ? words.replace(".", "") : words + " Photo: " + news.name() + " " + news.name();
        return switch (random.nextInt(4)) {
            case 0 -> "<figure" + name() + "><img src=p.jpg><figcaption>" + caption + "</figcaption></figure>";
            case 1 -> "<figure" + name() + "><img src=p.jpg></figure>";
            case 2 -> element("div", "<img src=p.jpg><p class=\"caption\">" + caption + "</p>");
            default -> element("div", "<a href=/p><img src=p.jpg></a><div" + name() + "><span>" + caption + "</span></div>");
        };
    }

    /** What a paper says of itself or of who wrote behind an article. */
    String aboutThePaper() {
        String words = sentence(10 + random.nextInt(14));
        return switch (random.nextInt(4)) {
            case 0 -> "<p><em>" + words + "</em></p>";
            case 1 -> "<p><i>" + news.name() + " " + news.name() + " " + words + "</i></p>";
            case 2 -> "<p>" + words + " " + link(sentence(4)) + "</p>";
            default -> "<hr><p><em>" + words + " " + link(news.words(2)) + "</em></p>";
        };
    }

    private String ticker() {
        String name = name();
        return element("div", repeat(4, () -> "<div" + name + "><span>" + time() + "</span> " + link(news.words(5 + random.nextInt(6))) + "</div>"));
    }

    /** What a site shows of its newest, each with a writer and a day. */
    private String dated() {
        return repeat(6, () -> "<div>" + link(title()) + "<div>By " + news.name() + " " + news.name() + "</div><div>" + day() + "</div></div>");
    }

    private String teasers() {
        String tag = List.of("div", "li", "section").get(random.nextInt(3));
        String name = name();
        boolean days = random.nextBoolean();
        boolean words = random.nextInt(3) > 0;
        String all = repeat(3 + random.nextInt(5), () -> "<" + tag + name + "><h3>" + link(title()) + "</h3>"
                + (days ? "<span>" + news.name() + " " + news.name() + "</span><div>" + day() + "</div>" : "")
                + (words ? "<p>" + sentence(12 + random.nextInt(14)) + "</p>" : "") + "</" + tag + ">");
        return element("div", heading() + (tag.equals("li") ? "<ul>" + all + "</ul>" : all));
    }

    private String teaser() {
        return element("div", (random.nextBoolean() ? heading() : "") + link(sentence(9).replace(".", "")));
    }

    private String links() {
        return element("div", heading() + "<ul>" + repeat(4, () -> "<li>" + link(news.words(4 + random.nextInt(8))) + "</li>") + "</ul>");
    }

    private String bareLink() {
        String words = link(sentence(8));
        return "<p>" + switch (random.nextInt(3)) {
            case 0 -> news.words(2) + ": " + words;
            case 1 -> "<strong>" + words + "</strong>";
            default -> words;
        } + "</p>";
    }

    private String bareLinks() {
        String tag = random.nextBoolean() ? "ul" : "ol";
        String heading = bareHeading();
        String items = repeat(2 + random.nextInt(4), () -> "<li>" + link(news.words(4 + random.nextInt(8))) + "</li>");
        return heading + "<" + tag + ">" + items + "</" + tag + ">";
    }

    private String bareTeasers() {
        boolean list = random.nextInt(3) > 0;
        boolean parted = random.nextBoolean();
        String all = repeat(2 + random.nextInt(4), () -> {
            String words = sentence(10 + random.nextInt(16));
            String teaser = link(sentence(7).replace(".", "")) + (parted ? "<p>" + words + "</p>" : " " + words);
            return list ? "<li>" + teaser + "</li>" : parted ? "<h4>" + teaser.replace("<p>", "</h4><p>") : "<p>" + teaser + "</p>";
        });
        return bareHeading() + (list ? "<ul>" + all + "</ul>" : all);
    }

    private String bareParagraphs() {
        return bareHeading() + repeat(2 + random.nextInt(3), () -> "<p>" + link(sentence(8)) + "</p>");
    }

    private String bareHeading() {
        return switch (random.nextInt(4)) {
            case 0 -> "<p><strong>" + news.words(2) + ":</strong></p>";
            case 1 -> "<p>" + news.words(2) + ":</p>";
            default -> heading();
        };
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
        int paragraphs = 2 + random.nextInt(4);
        return repeat(2, () -> "<article><h2>" + link(title()) + "</h2>" + repeat(paragraphs, () -> "<p>" + paragraph() + "</p>") + "</article>");
    }

    private String topics() {
        return element("div", "<span>" + news.words(1) + ":</span> " + repeat(5, () -> link(news.words(1 + random.nextInt(2))) + " "));
    }

    String menu() {
        return "<nav>" + repeat(6, () -> link(news.words(1))) + "</nav>";
    }

    private String heading() {
        String words = random.nextBoolean() ? HEADINGS.get(random.nextInt(HEADINGS.size())) : news.words(1 + random.nextInt(3));
        int level = 2 + random.nextInt(3);
        return "<h" + level + ">" + words + "</h" + level + ">";
    }

    private String title() {
        return sentence(7).replace(".", "");
    }

    static String link(String words) {
        return "<a href=/" + words.hashCode() + ">" + words + "</a>";
    }

    String element(String tag, String inner) {
        return "<" + tag + name() + ">" + inner + "</" + tag + ">";
    }

    /** A class that says nothing, or none. */
    String name() {
        return random.nextInt(3) == 0 ? "" : " class=\"" + Integer.toString(random.nextInt(1 << 24), 36) + "\"";
    }

    private String time() {
        return String.format("%02d:%02d", random.nextInt(24), random.nextInt(60));
    }

    String day() {
        return "November " + (1 + random.nextInt(30)) + ", 2019";
    }

    String paragraph() {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> sentence(8 + random.nextInt(20))).collect(Collectors.joining(" "));
    }

    String sentence(int words) {
        String sentence = news.words(words);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private static String repeat(int times, Supplier<String> part) {
        return IntStream.range(0, times).mapToObj(i -> part.get()).collect(Collectors.joining("\n"));
    }
}
