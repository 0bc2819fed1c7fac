package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureNamesTest {

    private static final String DENIAL = "Ostaria ontkent dat het gegevens van klanten heeft gelekt, zegt woordvoerder Els Brand.";

    @ParameterizedTest
    @ValueSource(strings = {"liveblog-item tag-privacy", "liveblog-item tag-popular", "item tag-sponsor", "ad-hoc-commissie", "category-related",
        "post-42 type-post category-cookies hentry", "topic-newsletter", "thema-reclame", "thema-advertentie", "onderwerp_privacy", "topicPrivacy",
        "post-sponsor", "popular-front", "share-price", "ad-interim", "promo-codes", "kategorie-cookies", "sponsor-deal", "privacy-wet", "no-ads",
        "subscription-fraud", "privacy", "item popular"})
    void a_topic_is_no_furniture(String name) {
        assertEquals(DENIAL, MarkedPage.inArticle("<article class='" + name + "'><p>" + DENIAL + "</p></article>"));
        assertEquals(DENIAL, MarkedPage.inArticle("<div class='" + name + "'><p>" + DENIAL + "</p></div>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag-privacy", "ad-hoc-commissie", "popular-front", "share-price", "topic-cookies", "privacy", "sponsor", "item popular"})
    void nor_is_it_where_little_is_said(String name) {
        assertEquals("Ostaria ontkent.", MarkedPage.inArticle("<div class='" + name + "'><p>Ostaria ontkent.</p></div>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"section id=privacy", "section id=sponsor", "section class=trending"})
    void a_word_alone_is_too_little_for_running_text(String box) {
        assertEquals(DENIAL, MarkedPage.inArticle("<" + box + "><p>" + DENIAL + "</p></" + box.split(" ")[0] + ">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cookie-notice", "cookieWall", "c-cookie__banner", "newsletter", "newsletter-signup", "nieuwsbrief_blok", "widget newsletter-box",
        "ad-slot", "sponsored-content", "related-articles", "relatedStories", "td-related-posts", "popular related", "article-newsletter", "o-ad"})
    void words_of_the_trade_are(String name) {
        String box = "<div class='" + name + "'><p>" + DENIAL + "</p><a href=/x>Meer</a></div>";
        assertEquals("[]", MarkedPage.inArticle(box).replaceAll("(?s)(?<=\\[).*(?=])", ""), MarkedPage.inArticle(box));
    }

    @ParameterizedTest
    @ValueSource(strings = {"share-links", "share", "jeg-block-share", "related", "xyz-related-xyz", "menu", "article__share"})
    void so_is_a_block_of_links(String name) {
        String box = "<div class='" + name + "'><a href=/x>Iets anders dan dit</a></div>";
        assertEquals("[]", MarkedPage.inArticle(box).replaceAll("(?s)(?<=\\[).*(?=])", ""), MarkedPage.inArticle(box));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div class='comments-area x-wrapper'", "section class='article-comments'", "aside id=sidebar role=complementary"})
    void what_is_surely_none_of_the_article_s_is_left_out_however_long_it_is(String box) {
        String others = ("<div class=comment><p>" + DENIAL + "</p></div>").repeat(20);
        String read = MarkedPage.inArticle("<" + box + ">" + others + "</" + box.split(" ")[0] + ">");
        assertEquals("", read.replaceAll("(?s)\\[[A-Z]+: .*]", ""), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div class=comments", "div class='comments-area x-wrapper'", "aside class=dossier role=complementary", "aside id=sidebar"})
    void an_article_that_little_else_stands_beside_is_one_whatever_it_is_called(String box) {
        String article = ("<p>" + DENIAL + "</p>").repeat(20);
        assertEquals(Page.of(article).text(), MarkedPage.of("<body><" + box + ">" + article + "</" + box.split(" ")[0] + "></body>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Main article: <a href=/x>Economy of Ostaria</a>",
        "This list may never be able to satisfy particular standards. You can help by adding <a href=/x>missing items</a>."})
    void a_note_that_leads_elsewhere_is_a_menu_s(String note) {
        String read = MarkedPage.inArticle("<div role=note class='hatnote navigation-not-searchable'>" + note + "</div>");
        assertEquals("[NAVIGATION: ]", read.replaceFirst("(?s)(?<=: ).*(?=])", ""), read);
    }
}
