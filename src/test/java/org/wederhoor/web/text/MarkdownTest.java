package org.wederhoor.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Set<String> ELEMENTS = Set.of("p", "br", "em", "strong", "blockquote", "ul", "ol", "li", "hr", "a", "h3",
            "h4");

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a <b onclick=\"alert(1)\">b</b> c",
        "<iframe src=\"https://example.org\"></iframe>",
        "<style>body { display: none }</style>",
        "<svg><script>alert(1)</script></svg>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<!-- a comment -->",
        "<p style=\"position:fixed\">x</p>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](&#106;avascript:alert(1))",
        "[x](java\\\nscript:alert(1))",
        "<javascript:alert(1)>",
        "![x](https://example.org/pixel.png)",
        "![x](javascript:alert(1))",
        "[![x](https://example.org/pixel.png)](https://example.org)",
        "[x]: javascript:alert(1)\n\n[x]",
        "[x](https://example.org \"onmouseover=alert(1)\")",
        "[x](https://example.org/\"onmouseover=alert(1))",
        "```\n</code></pre><script>alert(1)</script>\n```",
        "# <script>alert(1)</script>"
    })
    void whatever_is_typed_only_harmless_elements_come_out(String typed) {
        for (Element each : html(typed).body().getAllElements()) {
            if (each.normalName().equals("body")) {
                continue;
            }
            assertTrue(ELEMENTS.contains(each.normalName()), each.outerHtml());
            each.attributes().forEach(attribute -> assertTrue(Set.of("href", "rel", "start").contains(attribute.getKey()), each.outerHtml()));
            if (each.hasAttr("href")) {
                assertTrue(each.attr("href").matches("(https?|mailto):.*"), each.outerHtml());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<b onclick=\"x\">bold</b>", "a <i>b</i> c", "1 < 2 > 0 & more"})
    void raw_html_is_shown_as_the_text_that_was_typed(String typed) {
        assertEquals(typed, html(typed).text());
    }

    @Test
    void words_that_stress_quote_and_list_come_out_as_such() {
        Document html = html("*a* **b**\n\n> d\n\n- e\n\n3. f\n4. g\n\n---\n\n_h_");
        for (String each : List.of("p:first-child em", "strong", "blockquote", "ul li", "ol[start=3]", "ol li:last-child", "hr", "p:last-child em")) {
            assertEquals(1, html.select(each).size(), each);
        }
    }

    @Test
    void headings_stand_below_those_of_the_page() {
        Document html = html("# one\n\n## two\n\n### three\n\n#### four\n\n##### five\n\n###### six\n\nalso one\n===");
        assertEquals(List.of("one", "two", "three", "also one"), html.select("h3").eachText());
        assertEquals(List.of("four", "five", "six"), html.select("h4").eachText());
        assertTrue(html.select("h1, h2, h5, h6").isEmpty());
    }

    @Test
    void links_lead_away_without_a_recommendation() {
        Element link = html("[the *report*](https://example.org/a?b=c&d=e)").selectFirst("a");
        assertEquals("https://example.org/a?b=c&d=e", link.attr("href"));
        assertEquals("nofollow", link.attr("rel"));
        assertEquals("the report", link.text());
    }

    @Test
    void a_link_that_may_not_be_keeps_its_words() {
        Document html = html("[the words](javascript:alert(1))");
        assertEquals("the words", html.text());
        assertTrue(html.select("a[href]").isEmpty());
    }

    @Test
    void of_a_picture_the_description_stays() {
        Document html = html("before ![a *fine* picture](https://example.org/x.png) after");
        assertEquals("before a fine picture after", html.text());
        assertFalse(html.html().contains("example.org"));
    }

    @Test
    void other_scripts_and_emoji_come_through() {
        assertEquals("שלום 🦊 Zoë “x”", html("שלום 🦊 Zoë “x”").text());
    }

    static Stream<String> tooDeep() {
        StringBuilder indented = new StringBuilder();
        for (int level = 0; indented.length() < 19_000; level++) {
            indented.append("  ".repeat(level)).append("- item\n");
        }
        return Stream.of(">".repeat(20_000), "> ".repeat(10_000) + "x", "1. ".repeat(6_000) + "x", indented.toString(),
                "*".repeat(9_999) + "a" + "*".repeat(9_999), "*a ".repeat(3_000) + "a* ".repeat(3_000),
                "![".repeat(3_000) + "a" + "](x)".repeat(3_000), "*".repeat(900_000) + "a" + "*".repeat(900_000));
    }

    @ParameterizedTest
    @MethodSource("tooDeep")
    void what_is_nested_too_deep_to_be_shown_comes_out_as_it_was_typed(String typed) {
        assertTrue(Markdown.isTooDeep(typed));
        Document html = html(typed);
        assertEquals(typed.strip(), html.wholeText().strip());
        assertEquals(List.of("p"), html.body().children().stream().map(Element::normalName).toList());
    }

    @Test
    void a_text_nested_too_deep_keeps_its_paragraphs_and_stays_harmless() {
        String typed = ">".repeat(20_000) + "\n\n<script>alert(1)</script> & more\n\n\nthe end";
        Document html = html(typed);
        assertEquals(List.of(">".repeat(20_000), "<script>alert(1)</script> & more", "the end"), html.select("p").eachText());
        assertTrue(html.select("script, blockquote").isEmpty());
    }

    @Test
    void what_people_nest_is_not_too_deep() {
        StringBuilder list = new StringBuilder();
        for (int level = 0; level < 10; level++) {
            list.append("  ".repeat(level)).append("- *one* **[two](https://example.org)**\n");
        }
        for (String typed : List.of("", list.toString(), ">".repeat(10) + " - *a*", "*a* ".repeat(5_000), "- a\n".repeat(5_000))) {
            assertFalse(Markdown.isTooDeep(typed), typed);
        }
        assertEquals(10, html(list.toString()).select("ul").size());
    }

    // not timed: what takes more than a moment makes the whole run noticeably slower
    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "]", "[a](", "[a][", "*", "*a_ ", "a**b", "_a ", "`a``", "<", "x <?", "a<!--", "a<![CDATA[", "<a b=\"",
        "&", "\\", "[a]: <x\n", "\t", "-\n", "a  \n", "<b>", "# ", "|", "~", "<a@a.", "***x ", "*["})
    void the_same_signs_over_and_over_are_shown(String signs) {
        String typed = signs.repeat(20_000 / signs.length());
        assertFalse(Markdown.isTooDeep(typed));
        html(typed);
    }

    @Test
    void a_block_that_stands_among_others_says_its_language() {
        String html = Markdown.markdownIn("Niet *waar* & niet <zo>.\n\n> De krant:\n> nee\n\n## Dus", "nl").getValue();
        Document read = Jsoup.parseBodyFragment(html);
        assertEquals(List.of("p", "blockquote", "h3"), read.body().children().stream().map(Element::normalName).toList());
        assertTrue(read.body().children().stream().allMatch(each -> each.is(".prose[lang=nl][dir=auto]")), html);
        assertEquals("Niet waar & niet <zo>. De krant: nee Dus", read.text());
    }

    private static Document html(String markdown) {
        return Jsoup.parseBodyFragment(Markdown.markdown(markdown).getValue());
    }
}
