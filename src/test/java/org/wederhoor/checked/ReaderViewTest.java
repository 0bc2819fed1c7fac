package org.wederhoor.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.extended.Readability4JExtended;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;

/**
 * What programs that clear pages for reading keep of ours. They throw blocks away that are short, or called what menus and comments are
 * called; a quotation without the one who said it is worse than none.
 */
@QuarkusTest
class ReaderViewTest {

    private static final String ADDRESS = "http://localhost/";

    private static final Map<String, BiFunction<String, String, Readability4J>> PROGRAMS = Map.of("Readability4J", Readability4J::new,
            "Readability4J Extended", Readability4JExtended::new);

    /** Parts of a class or an id for which such a program drops what has it. */
    private static final Pattern DROPPED = Pattern.compile("-ad-|ad-break|agegate|ai2html|banner|breadcrumb|combx|comment|community|cover-wrap|disqus"
            + "|extra|foot|gdpr|header|legends|menu|modal|related|remark|replies|rss|share|shoutbox|sidebar|skyscraper|social|sponsor|supplemental"
            + "|pagination|popup|promo|yom-remote|byline|dateline|author", Pattern.CASE_INSENSITIVE);

    static Stream<String> prefixes() {
        return OtherLanguage.prefixes().stream();
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void every_answer_keeps_who_gave_it(String prefix) {
        String html = Desk.signedOut().get(path(prefix, "huawei-has-a-hidden-backdoor")).asString();
        List<Element> answers = Desk.page(Desk.signedOut().get(path(prefix, "huawei-has-a-hidden-backdoor"))).select("li.answer");
        assertEquals(9, answers.size());
        PROGRAMS.forEach((name, program) -> {
            String kept = program.apply(ADDRESS, html).parse().getTextContent().replaceAll("\\s+", " ");
            assertEquals(List.of(), answers.stream().map(ReaderViewTest::expected).filter(each -> !each.matcher(kept).find()).toList(),
                    name + prefix + ": " + kept);
        });
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void the_mark_the_claim_and_when_it_was_published_are_kept_and_the_author_is_told(String prefix) {
        String path = path(prefix, "huawei-has-a-hidden-backdoor");
        Document page = Desk.signedOut().page(path);
        assertNotNull(page.selectFirst("meta[name=author][content=Demo checker]"));
        assertTrue(page.select(".byline, .dateline, [rel~=author]").isEmpty());
        String kept = new Readability4J(ADDRESS, Desk.signedOut().get(path).asString()).parse().getTextContent().replaceAll("\\s+", " ");
        for (String part : List.of(".verdict-head .course", ".verdict-head .detail", "article > .prose")) {
            assertTrue(kept.contains(page.selectFirst(part).text()), part + ": " + kept);
        }
    }

    @Test
    void nothing_that_is_read_is_called_what_such_programs_drop() {
        String dossier = Desk.signedOut().page(path("", "huawei-has-a-hidden-backdoor")).selectFirst("dd a[href^=/dossiers/]").attr("href");
        List<String> paths = Stream.concat(Desk.signedOut().page(dossier).select("h3.claim a").eachAttr("href").stream(),
                Stream.of("/", dossier, "/parties/huawei", "/sources/afp-report-as-carried-by-securityweek", "/corrections", "/methodology",
                        "/about")).toList();
        assertTrue(paths.size() > 15);
        for (String path : paths) {
            for (Element each : Desk.signedOut().page(path).select("main [class], main [id]")) {
                assertTrue(!DROPPED.matcher(each.className() + " " + each.id()).find(), path + ": " + each.cssSelector());
                assertTrue(!each.is("div.entry-side:has(a)"), path + ": a short division with a link goes, and its neighbour stays");
                assertTrue(!each.hasClass("meta"), path + ": Defuddle drops " + each.cssSelector());
            }
        }
    }

    /** Most of what such a page says is its rationale, and programs keep the element that says most. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12, 60})
    void a_long_rationale_leaves_the_answers_in(int paragraphs) {
        Published published = new Published("The firm knew of the leak");
        published.changed("The letter is here.");
        published.changed("More of it.", "The paper wrote on Tuesday, after weeks of asking, that the firm had known, and that nobody else did.\n\n"
                .repeat(paragraphs));
        for (String path : List.of(published.path(), "/nl" + published.path(), published.path() + "/editions/1")) {
            String html = Desk.signedOut().get(path).asString();
            List<Element> answers = Jsoup.parse(html).select("li.answer");
            assertEquals(1, answers.size());
            PROGRAMS.forEach((name, program) -> {
                String kept = program.apply(ADDRESS, html).parse().getTextContent().replaceAll("\\s+", " ");
                assertTrue(answers.stream().allMatch(each -> expected(each).matcher(kept).find()), name + path + ": " + kept);
                assertTrue(kept.contains(Jsoup.parse(html).selectFirst(".course").text()), name + path + ": " + kept);
            });
        }
    }

    @Test
    void what_is_quoted_of_a_source_keeps_whose_words_they_are() {
        String claim = path("", "huawei-has-a-hidden-backdoor");
        List<String> sources = Desk.signedOut().page(claim).select(".source a[href^=/sources/]").eachAttr("href");
        assertTrue(sources.size() > 3);
        for (String source : sources) {
            String html = Desk.signedOut().get(source).asString();
            String kept = new Readability4J(ADDRESS, html).parse().getTextContent().replaceAll("\\s+", " ");
            for (Element quoted : Jsoup.parse(html).select("li.entry:has(.entry-side .party):has(blockquote)")) {
                String words = Pattern.quote(quoted.selectFirst(".entry-side").text()) + " ?" + Pattern.quote(quoted.selectFirst("blockquote").text());
                assertTrue(Pattern.compile(words).matcher(kept).find(), source + ": " + words + ": " + kept);
            }
        }
    }

    @Test
    void the_whole_article_is_what_programs_look_for_and_no_other_edition_its_next_page() {
        Published published = new Published("The firm knew of the leak");
        published.changed("The letter is here.");
        for (String path : List.of("", "/editions/1")) {
            Document page = Desk.signedOut().page(published.path() + path);
            assertNotNull(page.selectFirst(".hentry > article.entry-content"));
            assertTrue(page.select("article.entry-content > .prose").size() > 0);
            List<Element> numbered = page.select("a[href~=[/=][0-9]+$]");
            assertTrue(numbered.size() > 3);
            // Postlight's parser takes such a link for the next page of the text, unless it is called something like this
            assertEquals(List.of(), numbered.stream().filter(each -> !each.className().matches(".*(prev|earl|old|new).*")).toList());
        }
    }

    /** Party, stance and the first words quoted, with nothing but a caption between. */
    private static Pattern expected(Element answer) {
        String quoted = answer.select("blockquote").isEmpty() ? "" : ".{0,90}?" + Pattern.quote(answer.selectFirst("blockquote").text());
        return Pattern.compile(Pattern.quote(answer.selectFirst(".party").text()) + " ?" + Pattern.quote(answer.selectFirst(".stance").text())
                + quoted);
    }

    private static String path(String prefix, String slug) {
        Element link = Desk.signedOut().page("/search?q=hidden+backdoor+huawei").selectFirst("h3.claim a[href*=" + slug + "]");
        return prefix + link.attr("href");
    }
}
