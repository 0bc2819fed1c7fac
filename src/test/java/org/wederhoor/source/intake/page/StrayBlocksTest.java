package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented pages on which what is not the article's stands among its parts, and nothing is called what it is. */
class StrayBlocksTest {

    private static final String HEAD = "<html><head><title>Bridge shut until spring - The Daily Heron</title><meta property=og:site_name content='The"
            + " Daily Heron'><meta property=og:title content='Bridge shut until spring'></head><body>";
    private static final String H1 = "<h1>Bridge shut until spring</h1>";
    private static final String ONE = "The old bridge over Halden Harbour will stay shut until spring, the council said on Monday after it had heard"
            + " the two firms that looked at its pillars last week.";
    private static final String TWO = "Nobody who lives on the northern side will be able to cross before March, and the ferry that used to take them"
            + " across was sold two years ago to a town in the south.";
    private static final String THREE = "“We take no risks,” said Nora Quill, who speaks for the council. She would not say what the repairs will cost,"
            + " or whether the council has the money for them.";
    private static final String PARAGRAPHS = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
    private static final String ARTICLE = String.join("\n\n", ONE, TWO, THREE);

    @ParameterizedTest
    @ValueSource(strings = {
        "<div><a href=/%1$d>Mayor of Lower Marlow says that she knew nothing %1$d</a> By HERON STAFF 11/20/2019 0%1$d:14 PM</div>",
        "<div><div><a href=/%1$d>Mayor of Lower Marlow says that she knew nothing %1$d</a></div><div>By HERON STAFF</div>"
                + "<div>11/20/2019 0%1$d:14 PM</div></div>",
        "<div><a href=/%1$d>Mayor of Lower Marlow says that she knew nothing %1$d</a><br>By HERON STAFF<br>11/20/2019 0%1$d:14 PM</div>",
        "<div><span>0%1$d:14</span> <a href=/%1$d>Burgemeester van Laag Marlo zegt dat zij niets wist van %1$d</a></div>"})
    void a_ticker_above_an_article_that_line_ends_part_is_left_out(String item) {
        String marked = MarkedPage.of(HEAD + repeat(8, item) + H1 + "<div>" + ONE + "<br><br>" + TWO + "</div>");
        assertEquals("Bridge shut until spring\n\n" + ONE + "\n\n" + TWO, bare(marked));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div><h3><a href=/%1$d>Mayor of Lower Marlow knew nothing %1$d</a></h3><div>Carl Irving</div><div>November %1$d, 2019</div>"
                + "<p>She had been told of it by nobody, the mayor of the town said on Tuesday, not even by her own party.</p></div>",
        "<div><h3><a href=/%1$d>Burgemeester van Laag Marlo wist niets %1$d</a></h3>"
                + "<p>Niemand had het haar verteld, zei de burgemeester dinsdag, zelfs haar eigen partij niet, en dat al maanden.</p></div>",
        "<article><a href=/%1$d><h3>Bürgermeisterin wusste von nichts %1$d</h3>"
                + "<p>Niemand habe es ihr gesagt, sagte die Bürgermeisterin am Dienstag, nicht einmal die eigene Partei.</p></a></article>"})
    void teasers_behind_the_article_are_left_out(String teaser) {
        String marked = MarkedPage.of(HEAD + "<div>" + H1 + PARAGRAPHS + "</div><div>Share your thoughts with friends, and with all who live here"
                + repeat(6, teaser) + "</div>");
        assertEquals("Bridge shut until spring\n\n" + ARTICLE, bare(marked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div><h4>More in Halden Harbour</h4><ul>%s</ul></div>", "<div><h4>Meer uit Haldenhaven</h4><ul>%s</ul></div>",
        "<div><h4>Mehr aus dem Hafen</h4><ul>%s</ul></div>"})
    void a_list_of_links_with_teasers_below_the_last_paragraph_is_left_out(String box) {
        String links = repeat(4, "<li><a href=/%1$d>The harbour master looks back at a year of %1$d storms</a><p>He had never seen the like of it in"
                + " all of the thirty years that he has worked there, he says.</p></li>");
        String marked = MarkedPage.of(HEAD + "<div><div>" + H1 + PARAGRAPHS + box.formatted(links) + "</div></div>");
        assertEquals("Bridge shut until spring\n\n" + ARTICLE, bare(marked));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<h4>More in Halden Harbour</h4><ul>%s</ul>",
        "<h3>Meer uit Haldenhaven</h3><ul>%s</ul>",
        "<h2>Mehr aus dem Hafen</h2><ol>%s</ol>",
        "<p><strong>Aussi dans le port</strong></p><ul>%s</ul>",
        "<h5>Más del puerto</h5><ul class=x1>%s</ul>",
        "<h4><a href=/harbour>Halden Harbour</a></h4><ul>%s</ul>",
        "<ul>%s</ul>"})
    void a_list_of_teasers_in_the_very_element_of_the_paragraphs_is_left_out(String list) {
        for (String item : List.of(
                "<li><a href=/%1$d>The harbour master looks back at a year of %1$d storms</a><p>He had never seen the like of it in"
                        + " all of the thirty years that he has worked there, he says.</p></li>",
                "<li><a href=/%1$d>De havenmeester kijkt terug op een jaar van %1$d stormen</a> In de dertig jaar dat hij er werkt had hij"
                        + " zoiets nog nooit gezien, zegt hij nu het voorbij is.</li>",
                "<li><h5><a href=/%1$d>Der Hafenmeister blickt auf %1$d Stürme zurück</a></h5><div>In den dreißig Jahren, die er dort arbeitet,"
                        + " habe er so etwas noch nie gesehen, sagt er.</div></li>",
                "<li><a href=/%1$d>The harbour master looks back at a year of %1$d storms</a></li>")) {
            String marked = MarkedPage.of(HEAD + "<div>" + H1 + PARAGRAPHS + list.formatted(repeat(4, item)) + "</div>");
            assertEquals("Bridge shut until spring\n\n" + ARTICLE, bare(marked), list + item);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<h4>More in Halden Harbour</h4>%s", "<h3>Meer uit Haldenhaven</h3>%s", "<p><strong>Mehr aus dem Hafen:</strong></p>%s"})
    void links_that_are_no_list_in_the_very_element_of_the_paragraphs_are_left_out(String all) {
        for (String item : List.of(
                "<p><a href=/%1$d>De havenmeester kijkt terug op een jaar van %1$d stormen</a></p>",
                "<div><a href=/%1$d>Der Hafenmeister blickt auf %1$d Stürme zurück</a></div>")) {
            String marked = MarkedPage.of(HEAD + "<div>" + H1 + PARAGRAPHS + all.formatted(repeat(4, item)) + "</div>");
            assertEquals("Bridge shut until spring\n\n" + ARTICLE, bare(marked), all + item);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<figure><img src=b.jpg><figcaption>%s</figcaption></figure>",
        "<figure class=wp><img src=b.jpg><div><span>%s</span></div></figure>",
        "<div class=image><img src=b.jpg><p class=caption>%s</p></div>",
        "<div class='photo-holder'><img src=b.jpg><div class='photo-caption'>%s</div></div>"})
    void what_stands_under_a_picture_is_left_out(String picture) {
        for (String words : List.of("The old bridge over Halden Harbour on Monday morning", "De oude brug over de haven, maandag in alle vroegte.",
                "Die alte Brücke über den Hafen am Montag, als sie gesperrt wurde. Nora Quill spricht für die Stadt.")) {
            String marked = MarkedPage.of(HEAD + "<div>" + H1 + "<p>" + ONE + "</p>" + picture.formatted(words) + "<p>" + TWO + "</p><p>" + THREE
                    + "</p></div>");
            assertEquals("Bridge shut until spring\n\n" + ARTICLE, bare(marked).replaceAll("\n{3,}", "\n\n"), words);
        }
    }

    @Test
    void a_side_column_in_the_article_s_own_element_is_left_out() {
        String column = "<div><h3>Elsewhere</h3>" + repeat(5, "<div><a href=/%1$d>Town hall of Marlow to be sold for the %1$d. time</a></div>") + "</div>";
        assertEquals("Bridge shut until spring\n\n" + ARTICLE, bare(MarkedPage.of(HEAD + "<div>" + H1 + PARAGRAPHS + column + "</div>")));
        assertEquals("Bridge shut until spring\n\n" + ARTICLE, bare(MarkedPage.of(HEAD + "<div>" + column + H1 + PARAGRAPHS + "</div>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<h2>What it costs</h2>",
        "<ul><li>the harbour bridge, until March</li><li>the old mill bridge, at night</li><li>the northern lock</li></ul>",
        "<table><tr><td>Year</td><td>Cars</td></tr><tr><td>2018</td><td>4,100</td></tr><tr><td>2019</td><td>3,900</td></tr></table>",
        "<p><strong>Who is to pay for it?</strong></p>",
        "<p>Nobody knows.</p>",
        "<blockquote><p>The bridge is not safe, and it has not been for years.</p></blockquote>",
        "<p>The <a href=/report>report of the two firms</a> can be read at <a href=/council>the council</a>.</p>",
        "<ol><li><a href=/a>The first report</a> says that the pillars are cracked.</li><li><a href=/b>The second</a> says that they are not.</li></ol>"})
    void what_stands_between_paragraphs_and_is_the_article_s_stays(String part) {
        String marked = MarkedPage.of(HEAD + "<div>" + H1 + "<div>" + PARAGRAPHS + part + PARAGRAPHS + "</div></div>");
        assertTrue(!marked.contains("[") && marked.contains(THREE + "\n\n"), marked);
    }

    @Test
    void a_heading_stays_with_what_it_heads_though_a_caption_stands_between() {
        String marked = MarkedPage.of(HEAD + "<div>" + H1 + "<p>" + ONE + "</p><h2>What it costs</h2><h3>This year</h3><figure><img src=b.jpg>"
                + "<figcaption>The bridge on Monday</figcaption></figure><p>" + TWO + "</p><p>" + THREE + "</p></div>");
        assertTrue(marked.contains("\n\nWhat it costs\n\nThis year\n\n[OTHER: The bridge on Monday]\n\n" + TWO), marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<blockquote class=twitter-tweet><p lang=en>We never said that the bridge would fall. It will not.</p>&mdash; Nora Quill (@quill)"
                + " <a href=/s>November 19, 2019</a></blockquote>",
        "<blockquote><p>Wij hebben nooit gezegd dat de brug zou vallen.</p><p>Nora Quill</p></blockquote>",
        "<blockquote>Wir haben nie gesagt, dass die Brücke fällt.</blockquote>"})
    void what_is_quoted_between_paragraphs_stays(String quotation) {
        String marked = MarkedPage.of(HEAD + "<div>" + H1 + "<div><p>" + ONE + "</p>" + quotation + "<p>" + TWO + "</p><p>" + THREE + "</p></div></div>");
        assertTrue(!marked.contains("["), marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<header>%s<p class=lead>%s</p></header>", "<div><div>%s</div><div><h2>%s</h2></div></div>",
        "%s<div class=x><span>%s</span></div>"})
    void what_leads_from_the_heading_to_the_article_stays(String head) {
        for (String lead : List.of("Nobody on the northern side will be able to cross before March", "Niemand kan voor maart naar de overkant, zegt de stad.",
                "Bis März kommt niemand auf die andere Seite, und die Fähre ist verkauft. Die Stadt nimmt keine Schuld auf sich.")) {
            String marked = MarkedPage.of(HEAD + "<article>" + head.formatted(H1, lead) + "<div>" + PARAGRAPHS + "</div></article>");
            assertEquals("Bridge shut until spring\n\n" + lead + "\n\n" + ARTICLE, marked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Nora Quill", "November 18, 2019 12:26 PM", "Door Nora Quill", "18. November 2019"})
    void who_wrote_it_and_when_stays_below_the_heading(String line) {
        String marked = MarkedPage.of(HEAD + "<div>" + H1 + "<div><div>" + line + "</div></div><div>" + PARAGRAPHS + "</div></div>");
        assertEquals("Bridge shut until spring\n\n" + line + "\n\n" + ARTICLE, marked);
    }

    private static String repeat(int times, String part) {
        return IntStream.rangeClosed(1, times).mapToObj(part::formatted).collect(Collectors.joining("\n"));
    }

    /** What is kept. */
    private static String bare(String marked) {
        return marked.replaceAll("(?s)\\[[A-Z_]+: .*?](?=\\s|$)", "").strip();
    }
}
