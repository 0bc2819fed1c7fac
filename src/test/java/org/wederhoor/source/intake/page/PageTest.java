package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.PlacedText;

class PageTest {

    private static final String PROSE = "<p>The council said that no traffic would be let over the bridge until engineers had looked at it.</p>"
            + "<p>“We take no risks,” said Jane Doe, who speaks for the council, when she was asked about the crack.</p>"
            + "<p>Engineers of two firms are to look at the pillar on Monday, according to the council’s plan for the week.</p>";

    @Test
    void blocks_stand_apart_and_white_space_is_what_a_browser_shows() {
        assertEquals("Title\n\nOne two three\n\nfour\nfive\n\nfirst\nsecond\n\nsix", text("<h1>Title</h1>\n\n<p>One\n  <b>two</b>\tthree </p>"
                + "<div>four<br>five</div><ul><li>first</li>\n<li> second</li></ul>six"));
        assertEquals("a\u00A0 b", text("<p>a&nbsp; b</p>"));
        assertEquals("split and joined", text("<p>spl<b>it</b> <i>and</i> <span> joined</span></p>"));
    }

    @Test
    void cells_stand_side_by_side_and_typed_text_stays_as_typed() {
        assertEquals("Year\tCars\n2019\t4,000", text("<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2019</td><td>4,000</td></tr></table>"));
        assertEquals("before\n\n  a\n    b\n\nafter", text("<p>before</p><pre>  a\n    b\n</pre><p>after</p>"));
        assertEquals("one\n\ntwo", text("<div>one<br><br><br>two</div>"));
    }

    @Test
    void what_nobody_sees_gives_no_text() {
        assertEquals("seen", text("<head><title>T</title></head><p onclick=\"a('words')\">seen</p><script>words()</script><style>words{}</style>"
                + "<template><p>words</p></template><noscript>words</noscript><iframe>words</iframe><svg><title>words</title></svg>"
                + "<div hidden>words</div><div style='color: red; Display : none'>words</div><img alt=words src=x onerror=words()>"
                + "<!-- words --><dialog>words</dialog><select><option>words</select><textarea>words</textarea>"));
    }

    @Test
    void furniture_is_left_out_and_the_headline_and_byline_stay_in() {
        Page page = page("<body class='has-sidebar related-on'><header><h1>Northshire Post</h1><nav><a>Home</a> <a>Sport</a></nav></header>"
                + "<div class='cookie-notice'><p>We measure visits to this site and keep what we measure for a whole year.</p></div>"
                + "<main><article><header><p>Harbour</p><h1>Bridge closed after crack is found</h1><p class=byline>By Ann Example</p></header>"
                + "<div class=share-links><a>Facebook</a></div><div class=story>" + PROSE
                + "<aside class=relatedStories><p>Old bridges are a worry to more councils than this one, a study found.</p></aside></div>"
                + "<footer><p>Source: AFP</p></footer></article><section id=comments><h2>Comments</h2><p>I said so long ago, and nobody"
                + " would listen to me when I did.</p></section></main><footer><p>Northshire Post is a company of others.</p></footer></body>");
        assertEquals(List.of("OTHER: Northshire Post", "NAVIGATION: Home Sport", "LEGAL: We measure visits to this site and keep what we"
                + " measure for a whole year.", "SHARING: Facebook", "RELATED: Old bridges are a worry to more councils than this one, a"
                + " study found.", "COMMENTS: Comments\n\nI said so long ago, and nobody would listen to me when I did.",
                "OTHER: Northshire Post is a company of others."), leftOut(page).stream().filter(each -> !each.endsWith("Harbour")).toList());
        assertTrue(kept(page).contains("By Ann Example") && kept(page).contains("Source: AFP"));
    }

    @Test
    void an_article_among_all_that_a_site_puts_around_it_stays_whole() {
        String page = "<div class=cookie-banner><p>Wij gebruiken cookies om de site te verbeteren.</p><button>Alles accepteren</button></div>"
                + "<nav><a href=/>Home</a></nav><main><article><h1>Gemeente wist van scheuren</h1><p>Door Ann Voorbeeld</p>" + PROSE
                + "<div class=advertentie>Advertentie</div>" + PROSE + "<div class=lees-ook><h3>Lees ook</h3><ul><li><a href=/1>Havenbrug blijft nog"
                + " maanden dicht</a></li><li><a href=/2>Schippers boos over de afsluiting</a></li></ul></div>" + PROSE + "<aside class=nieuwsbrief>"
                + "<p>Elke ochtend het nieuws in uw mailbox? Meld u aan.</p></aside><div class=kader><h4>Reactie gemeente</h4><p>Zij handelde naar"
                + " eer en geweten.</p></div></article><section class=meest-gelezen><h2>Meest gelezen</h2><ol><li><a href=/3>Brand in loods</a></li>"
                + "<li><a href=/4>Markt verhuist</a></li></ol></section></main><footer><p>© Regio Vandaag</p></footer>";
        assertEquals(List.of("LEGAL: Wij gebruiken cookies om de site te verbeteren.\n\nAlles accepteren", "NAVIGATION: Home",
                "ADVERTISEMENT: Advertentie", "RELATED: Lees ook\n\nHavenbrug blijft nog maanden dicht\nSchippers boos over de afsluiting",
                "NEWSLETTER: Elke ochtend het nieuws in uw mailbox? Meld u aan.", "RELATED: Meest gelezen\n\n1. Brand in loods\n2. Markt verhuist",
                "OTHER: © Regio Vandaag"), leftOut(page("<body>" + page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"related", "comments", "newsletter share", "ad", "cookie-wall"})
    void a_wrapper_that_holds_the_article_is_no_furniture_whatever_it_is_called(String name) {
        Page page = page("<div class='" + name + "'><h1>Bridge closed</h1>" + PROSE + "</div>");
        assertEquals(List.of(), leftOut(page));
        Page headless = page("<div class='" + name + "'>" + PROSE + "</div>");
        assertEquals(List.of(), leftOut(headless));
    }

    @Test
    void teasers_without_a_name_are_left_out_by_where_they_stand() {
        Page page = page("<div><a>Home</a> <a>News</a></div><div><h1>Bridge closed</h1>" + PROSE + "</div><div><a>Town hall to be"
                + " rebuilt</a><br><a>Mayor looks back</a></div>");
        assertEquals(List.of("OTHER: Home News", "OTHER: Town hall to be rebuilt\nMayor looks back"), leftOut(page));
    }

    @Test
    void text_parted_by_line_ends_only_is_an_article_too() {
        Page page = page("<div class=menu><a>Home</a></div><h1>Bridge closed</h1><div>" + PROSE.replaceAll("</?p>", "<br>") + "</div>");
        assertEquals(List.of("NAVIGATION: Home"), leftOut(page));
        assertTrue(kept(page).contains("Bridge closed"));
    }

    @Test
    void a_page_with_too_little_prose_to_judge_is_left_alone() {
        assertEquals(List.of(), leftOut(page("<div>One line</div><div>Another line</div>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "span", "blockquote", "ul><li", "table><tr><td", "div class=related"})
    void a_page_nested_as_deep_as_anybody_likes_loses_no_word(String tag) {
        StringBuilder html = new StringBuilder("<html><body>");
        for (int i = 0; i < 100_000; i++) {
            html.append('<').append(tag).append('>').append(i % 10_000 == 0 ? "word" + i + " " : "");
        }
        String text = text(html + "the end");
        for (int i = 0; i < 100_000; i += 10_000) {
            assertTrue(text.contains("word" + i), tag + " " + i);
        }
        assertTrue(text.endsWith("the end"));
    }

    @Test
    void metadata_say_what_they_say_and_no_more() {
        PageFacts facts = page("<head><title>Title | Site</title><meta name=author content='https://site.example/ann'>"
                + "<link rel=canonical href='https://site.example/1'><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\","
                + "\"headline\":\"no\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Bridge closed\",\"author\":[{\"name\":\"Ann\"},{\"name\":"
                + "\"Sam\"}],\"datePublished\":\"2021-03-04T23:30:00-05:00\",\"publisher\":{\"name\":\"Site\"}}]}</script></head><p>Words").facts();
        assertEquals(new PageFacts.Fact("Bridge closed", "headline: Bridge closed"), facts.facts().get(ProposalField.HEADLINE));
        assertEquals(new PageFacts.Fact("Ann, Sam", "author: Ann, Sam"), facts.facts().get(ProposalField.BYLINE));
        assertEquals(new PageFacts.Fact("2021-03-04T23:30:00-05:00", "datePublished: 2021-03-04T23:30:00-05:00"), facts.facts().get(ProposalField.DATED));
        assertEquals("Site", facts.facts().get(ProposalField.OUTLET).value());
        assertEquals("https://site.example/1", facts.facts().get(ProposalField.ADDRESS).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property=og:title content='Ostaria: &amp;#8216;geen achterdeur&amp;#8217;'>  | HEADLINE | Ostaria: ‘geen achterdeur’
            <meta property=og:title content='Ostaria &amp;amp; co: &amp;quot;nee&amp;quot;'>    | HEADLINE | Ostaria & co: "nee"
            <meta property=og:title content='Ostaria&amp;nbsp;ontkent &amp;lt;em&amp;gt;alles&amp;lt;/em&amp;gt;'> | HEADLINE | Ostaria ontkent alles
            <meta property=og:title content='Prijs &lt; 3 euro, zegt R&amp;D'>                  | HEADLINE | Prijs < 3 euro, zegt R&D
            <meta name=author content='Ren&amp;eacute;e de Wit'>                               | BYLINE   | Renée de Wit
            <meta property=og:site_name content='Caf&amp;amp;eacute; Nieuws'>                  | OUTLET   | Café Nieuws
            <title>Bakker &amp;amp; Zoon</title>                                               | HEADLINE | Bakker & Zoon
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"&#8216;Geen lek&#8217;"}</script> | HEADLINE | ‘Geen lek’
            <script type=application/ld+json>//<![CDATA[ {"@type":"NewsArticle","headline":"Lek"} //]]></script> | HEADLINE | Lek
            <script type='application/ld+json; charset=utf-8'><!-- [{"@type":"NewsArticle","headline":"Lek"}] --></script> | HEADLINE | Lek
            <script type=application/ld+json>{"@graph":[{"@type":"NewsArticle","headline":"Lek","author":[{"@id":"#els"}]},\
            {"@type":"Person","@id":"#els","name":"Els Brand"}]}</script>                      | BYLINE   | Els Brand
            <script type=application/ld+json>{"@graph":[{"@type":"Organization","@id":"#org","name":"De Krant"},\
            {"@type":"NewsArticle","headline":"Lek","publisher":{"@id":"#org"}}]}</script>     | OUTLET   | De Krant
            <script type=application/ld+json>{"@graph":[{"@type":"NewsArticle","headline":"Lek","author":"#els"}]}</script>\
            <script type=application/ld+json>{"@type":"Person","@id":"#els","name":["Els Brand"]}</script> | BYLINE | Els Brand
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"Lek","author":{"name":"Els"}}</script>\
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"Lek"}</script> | BYLINE   | Els
            <link rel=canonical href=/nieuws/x><meta property=og:url content='https://krant.example/y?utm_source=a'> | ADDRESS | https://krant.example/nieuws/x
            <base href='https://krant.example/nieuws/'><link rel=canonical href=x>             | ADDRESS  | https://krant.example/nieuws/x
            <link rel=canonical href='//krant.example/x'>                                      | ADDRESS  | https://krant.example/x
            <link rel=Canonical href='/x'><script type=application/ld+json>{"@type":"NewsArticle","url":"https://krant.example/a/b"}</script> \
            | ADDRESS | https://krant.example/x
            <link rel=canonical href=/x><meta property=og:url content='https://krant.example/x?a=1&amp;amp;b=2'> | ADDRESS | https://krant.example/x
            <meta property=og:url content='https://krant.example/x?a=1&amp;amp;b=2'>           | ADDRESS  | https://krant.example/x?a=1&b=2
            """)
    void metadata_are_decoded_and_resolved(String head, ProposalField field, String said) {
        assertEquals(said, page("<head>" + head + "</head><p>Words").facts().facts().get(field).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Rubriek</p><article><h1>Ostaria ontkent lek</h1><p>Topman spreekt</p></article> | Ostaria ontkent lek
            <h1>Ostaria<br>ontkent lek</h1><p>Topman spreekt</p>                               | Ostaria ontkent lek
            <h1><img></h1><h1>Ostaria ontkent lek</h1><p>Topman spreekt</p>                    | Ostaria ontkent lek
            <h1>De Krant</h1><h2>Ostaria ontkent lek</h2><p>Topman spreekt</p>                 |
            <h1>Lek bij Ostaria</h1><p>Woorden</p><h1>Brug blijft dicht</h1><p>Woorden</p>     |
            <h2>Ostaria ontkent lek</h2><p>Topman spreekt</p>                                  |
            """)
    void the_great_heading_is_the_article_s_or_the_only_one_that_is_not_the_site_s(String body, String heading) {
        assertEquals(heading, page("<head><meta property=og:site_name content='De Krant'></head><body>" + body).facts().heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "null", "{\"@type\":\"Article\"}", "{\"@type\":5,\"@graph\":\"x\",\"mainEntity\":null}",
            "[{\"@type\":\"Article\",\"headline\":\"a\"},{\"@type\":\"Article\",\"headline\":\"b\"}]"})
    void linked_data_that_make_no_sense_say_nothing(String json) {
        assertFalse(page("<script type='application/ld+json'>" + json + "</script><p>Words").facts().facts().containsKey(ProposalField.HEADLINE));
    }

    private static Page page(String html) {
        return Page.of(html);
    }

    private static String text(String html) {
        return Page.of(html).text();
    }

    private static List<String> leftOut(Page page) {
        PlacedText text = new PlacedText(page.text());
        return page.leftOut().stream().map(each -> each.reason() + ": " + text.slice(each.range())).toList();
    }

    private static String kept(Page page) {
        PlacedText text = new PlacedText(page.text());
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (LeftOut each : page.leftOut()) {
            kept.append(text.slice(at, each.range().start()));
            at = each.range().end();
        }
        return kept.append(text.slice(at, text.length())).toString();
    }
}
