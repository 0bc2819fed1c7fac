package org.wederhoor.publication.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.search.Wanted;

/** Readers find what was published by its words, and nothing else. */
@QuarkusTest
class ReadersSearchTest {

    private final Desk reader = Desk.signedOut();
    private Account checker;
    private Account editor;
    private Dossier dossier;
    private Party claimant;
    /** A word that nothing else in the database holds. */
    private String word;

    @BeforeEach
    void desk() {
        checker = Given.checker();
        editor = Given.editor();
        dossier = Given.dossier();
        claimant = Given.party("Claimant");
        word = word();
    }

    private static String word() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            letters.append("bdfgklmnprtv".charAt(ThreadLocalRandom.current().nextInt(12)))
                    .append("aou".charAt(ThreadLocalRandom.current().nextInt(3)));
        }
        return letters + "k";
    }

    private Claim claim(String sentence, String language) {
        Claim claim = Given.claim(dossier, claimant, sentence, checker);
        return Given.made(() -> {
            Claim its = Claim.locked(claim.id);
            its.word(new ClaimWords(sentence, Party.findById(claimant.id), "", List.of(), language), Account.findById(checker.id));
            return its;
        });
    }

    private Edition published(String sentence, String language) {
        return Given.published(claim(sentence, language), checker, editor);
    }

    private Document found(String query) {
        Response answer = reader.asks().queryParam("q", query).get("/search");
        answer.then().statusCode(200);
        return Desk.page(answer);
    }

    private static List<String> sentences(Document page) {
        return page.select("[aria-labelledby=verdicts] h3").eachText();
    }

    @Test
    void a_dutch_claim_is_found_by_any_form_of_its_words_and_with_or_without_accents() {
        String sentence = "De netwerken van één café kregen " + word + ".";
        published(sentence, "nl");
        for (String query : List.of("netwerk " + word, "netwerken " + word, "cafe " + word, "CAFÉ " + word,
                "het netwerk van de " + word)) {
            assertEquals(List.of(sentence), sentences(found(query)), query);
        }
    }

    @Test
    void an_english_claim_is_found_by_any_form_of_its_words() {
        String sentence = "Employees networked universities with " + word + ".";
        published(sentence, "en");
        for (String query : List.of("employee " + word, "networking " + word, "university the " + word)) {
            assertEquals(List.of(sentence), sentences(found(query)), query);
        }
    }

    @Test
    void a_german_claim_is_found_by_any_form_of_its_words_and_with_or_without_umlauts() {
        String sentence = "In den Geräten fanden Prüfer eine Hintertür von " + word + ".";
        published(sentence, "de");
        for (String query : List.of("Hintertüren " + word, "hinterturen " + word, "HINTERTÜR " + word, "Gerät " + word, "die Geräte der " + word)) {
            assertEquals(List.of(sentence), sentences(found(query)), query);
        }
    }

    @Test
    void a_word_is_found_by_its_beginning() {
        String sentence = "All of it " + word + "apparatuur was bought.";
        published(sentence, "nl");
        assertEquals(List.of(sentence), sentences(found(word.substring(0, 8))));
    }

    @Test
    void a_typing_error_finds_the_nearest_word_and_says_so() {
        String sentence = "It was " + word + " that did it.";
        published(sentence, "en");
        String mistyped = word.substring(0, 6) + "x" + word.substring(7);
        Document page = found(mistyped);
        assertEquals(List.of(sentence), sentences(page));
        assertTrue(page.select(".notice").text().contains(mistyped), page.select(".notice").text());
        assertTrue(page.select(".notice").text().contains(word), page.select(".notice").text());
    }

    @Test
    void statements_and_rationales_are_searched_and_show_where_they_hold_the_words() {
        Claim claim = claim("It is so " + Given.unique("indeed"), "en");
        Party denier = Given.party("Denier");
        Given.answer(claim, Given.statement(dossier, denier, Given.source(dossier, "Source"), "We deny that “" + word + "” came."), Stance.DENIES);
        Given.published(claim, checker, editor);
        Document page = found(word);
        assertEquals(List.of(claim.sentence), sentences(page));
        assertEquals(List.of(word), page.select(".snippet mark").eachText());
        assertTrue(page.select(".snippet").text().contains("“" + word + "”"));
    }

    @Test
    void the_very_words_come_before_the_words_and_claims_before_statements() {
        Claim third = claim("Something else " + Given.unique("entirely"), "en");
        Given.answer(third, Given.statement(dossier, claimant, Given.source(dossier, "Source"), "The " + word + " is blue."), Stance.DENIES);
        Given.published(third, checker, editor);
        published("The blue " + word + " is old.", "en");
        published("A " + word + " blue as ever.", "en");
        published("There was a blue and old " + word + ".", "en");
        assertEquals(List.of("The blue " + word + " is old.", "A " + word + " blue as ever.", "There was a blue and old " + word + ".",
                third.sentence), sentences(found("blue " + word)));
    }

    @Test
    void a_phrase_is_found_one_word_after_the_other() {
        published("The green " + word + " was sold.", "en");
        published("The " + word + " was green.", "en");
        assertEquals(List.of("The green " + word + " was sold."), sentences(found("\"green " + word + "\"")));
    }

    @Test
    void a_party_and_a_dossier_are_found_by_the_names_that_editions_have() {
        claimant = Given.party("Bureau " + word);
        published("They said something.", "en");
        Document page = found(word);
        assertEquals(List.of(claimant.name), page.select("[aria-labelledby=named] h3").eachText());
        assertEquals(1, sentences(page).size());
    }

    @Test
    void the_filters_narrow_it_down() {
        published("One " + word + " came.", "en");
        Claim denied = claim("Two " + word + " came.", "en");
        Party other = Given.party("Other " + word);
        Given.confirmation(denied, Given.statement(dossier, other, Given.source(dossier, "Source"), "Two came."));
        Edition edition = Given.publish(Given.approve(Given.submit(Given.draft(denied, Mark.CONFIRMED, checker), checker), editor), editor);
        String slug = edition.read().slugs().get(other.id);
        for (Map<String, String> filter : List.of(Map.of("mark", "CONFIRMED"), Map.of("party", slug))) {
            Response answer = reader.asks().queryParam("q", word).queryParams(filter).get("/search");
            assertEquals(List.of("Two " + word + " came."), sentences(Desk.page(answer)), filter.toString());
        }
        for (Map<String, String> none : List.of(Map.of("mark", "DENIED"), Map.of("to", "2001-01-01"), Map.of("from", "9999-12-31"),
                Map.of("party", "nobody-of-that-name"), Map.of("dossier", "none-of-that-name"))) {
            assertEquals(List.of(), sentences(Desk.page(reader.asks().queryParam("q", word).queryParams(none).get("/search"))), none.toString());
        }
        assertEquals(2, sentences(Desk.page(reader.asks().queryParams("q", word, "dossier", edition.read().dossierSlug(), "from", "2001-01-01")
                .get("/search"))).size());
    }

    @Test
    void a_page_holds_twenty_and_leads_to_the_next() {
        for (int i = 0; i < 21; i++) {
            published("Number " + i + " of " + word + ".", "en");
        }
        Document page = found(word);
        assertEquals(20, sentences(page).size());
        String next = page.select("a[rel=next]").attr("href");
        assertEquals(List.of("Number 0 of " + word + "."), sentences(reader.page(next)));
        assertEquals(404, reader.get(next.replace("page=2", "page=3")).statusCode());
    }

    @Test
    void nothing_that_was_not_published_is_found() {
        Claim draft = claim("Secret " + word + " talks.", "en");
        Given.approved(draft, checker, editor);
        Party party = Given.party("Hidden " + word);
        Given.statement(dossier, party, Given.archived(dossier, "They " + word + " said."), "They " + word + " said.");
        for (String query : List.of(word, word.substring(0, 6), word.replace("k", "l"), "\"secret " + word + "\"")) {
            Document page = found(query);
            assertEquals(List.of(), page.select("main li").eachText(), query);
            assertFalse(page.select("main .notice").text().contains(word) && !query.contains(word), query);
        }
        Document nothing = found(word());
        assertEquals(found(word).select(".empty").text().replace(word, "x").length(),
                nothing.select(".empty").text().replaceAll("“.*”", "“x”").length());
    }

    @Test
    void words_of_an_edition_that_was_replaced_find_nothing_any_more() {
        Claim claim = claim("It was " + word + ".", "en");
        Edition first = Given.published(claim, checker, editor);
        String later = word();
        Given.made(() -> {
            Claim its = Claim.locked(claim.id);
            its.word(new ClaimWords("It was " + later + ".", Party.findById(claimant.id), "", List.of(), "en"), Account.findById(checker.id));
            return its;
        });
        assertEquals(1, sentences(found(word)).size());
        Given.publish(Given.approve(Given.submit(Given.reopened(first, Mark.UNVERIFIED, "Another word.", checker), checker), editor), editor);
        assertEquals(List.of(), sentences(found("\"was " + word + "\"")));
        assertEquals(List.of("It was " + later + "."), sentences(found(later)));
    }

    @Test
    void a_withdrawn_verdict_is_found_as_withdrawn_and_not_by_its_mark() {
        Edition edition = published("It was " + word + ".", "en");
        Given.withdrawn(edition, Given.chief(), "It was wrong.");
        Document page = found(word);
        assertEquals(1, sentences(page).size());
        assertEquals(List.of("withdrawn"), page.select("[aria-labelledby=verdicts] .mark").eachText());
        assertEquals(List.of(), sentences(Desk.page(reader.asks().queryParams("q", word, "mark", "UNVERIFIED").get("/search"))));
    }

    @Test
    void markup_in_a_claim_is_shown_and_never_run() {
        String sentence = "<script>alert('" + word + "')</script> & <mark>" + word + "</mark>";
        published(sentence, "en");
        Document page = found(word);
        assertEquals(List.of(sentence), sentences(page));
        assertEquals(List.of(word, word), page.select("[aria-labelledby=verdicts] h3 mark").eachText());
        assertEquals(List.of(), page.select("main script").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table claim; --", "[(*+?^$|\\", "\"", "\"\"", "& | ! <-> :* ()", "%_%", "the van een of", "'", "a:*b",
        "\u0000\u0001", "\uD800", "<script>", "{config:x}", "😀", "١٢٣", "\u202E\u200B"})
    void signs_and_words_that_hold_sentences_together_get_an_answer_or_a_sentence(String query) {
        Document page = found(query);
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertTrue(Wanted.of(query).isNothing() || page.select("main .empty, main .notice, main h3").size() > 0, page.select("main").text());
    }

    @Test
    void a_very_long_query_gets_a_sentence() {
        assertTrue(found("a".repeat(3_000)).select(".notice").text().contains("500"));
        assertEquals(200, reader.asks().queryParam("q", "woord ".repeat(83)).get("/search").statusCode());
    }

    @Test
    void pages_that_cannot_be_are_not_there_and_days_that_are_none_are_told() {
        for (String page : List.of("0", "-1", "1000000000", "x", "2", "99999999999999999999")) {
            assertEquals(404, reader.asks().queryParams("q", "x", "page", page).get("/search").statusCode(), page);
        }
        for (String day : List.of("yesterday", "2026-02-31", "+999999999-01-01", "99999-01-01")) {
            Response answer = reader.asks().queryParams("q", word, "from", day).get("/search");
            assertEquals(200, answer.statusCode(), day);
            assertEquals(1, Desk.page(answer).select(".notice-error").size(), day);
        }
    }

    @Test
    void the_page_of_the_search_alone_asks_for_words() {
        Document page = reader.page(OtherLanguage.PREFIX + "/search");
        assertEquals(OtherLanguage.words(SearchMessages.class).title(), page.select("h1").text());
        assertNull(page.selectFirst("main .empty, main .notice"));
    }

    @Test
    void what_is_found_can_be_made_anew_from_the_editions() {
        published("Made anew: " + word + ".", "nl");
        String before = Tables.value("select md5(string_agg(row(claim_id, edition_id, mark, things, words)::text, '|' order by claim_id))"
                + " from search_verdict");
        String desk = Tables.value("select md5(string_agg(row(kind, thing_id, part, body, words)::text, '|' order by kind, thing_id, part))"
                + " from desk_search");
        Tables.value("select rebuild_search()");
        assertEquals(before, Tables.value("select md5(string_agg(row(claim_id, edition_id, mark, things, words)::text, '|' order by claim_id))"
                + " from search_verdict"));
        assertEquals(desk, Tables.value("select md5(string_agg(row(kind, thing_id, part, body, words)::text, '|' order by kind, thing_id, part))"
                + " from desk_search"));
        assertEquals(1, sentences(found(word)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"COVID-19", "covid 19", "\"F-35\"", "F-35-toestellen", "24095-476", "476", "\"Kamerstuk 24095-476\"", "-19", "2019-05-03", "3.5",
        "3,5 miljoen", "1.500", "1500", "1 500"})
    void numbers_are_found_however_they_are_written_or_joined(String query) {
        for (String language : List.of("nl", "en", "de")) {
            String sentence = "COVID-19 vertraagde de F-35-toestellen, zegt Kamerstuk 24095-476 van 2019-05-03 over 3,5 miljoen en 1.500 " + word + ".";
            String other = word();
            String its = sentence.replace(word, other);
            published(its, language);
            Document page = found(query + " " + other);
            assertEquals(List.of(its), sentences(page));
            assertTrue(page.select("[aria-labelledby=verdicts] h3 mark").size() > 1, page.select("[aria-labelledby=verdicts] h3").html());
        }
    }

    @Test
    void a_phrase_finds_its_very_words_and_marks_no_others() {
        published("The firm did not deny " + word + ".", "en");
        published("The firm denied " + word + ", and did not say more.", "en");
        assertEquals(List.of("The firm did not deny " + word + "."), sentences(found("\"did not deny\" " + word)));
        published("Wel commentaar van " + word + ".", "nl");
        published("Commentaar: er kwam geen commentaar over " + word + ".", "nl");
        Document page = found("\"geen commentaar\" " + word);
        assertEquals(List.of("Commentaar: er kwam geen commentaar over " + word + "."), sentences(page));
        assertEquals(List.of("geen commentaar", word), page.select("[aria-labelledby=verdicts] h3 mark").eachText());
        assertEquals(List.of(), sentences(found("\"geen " + word + "\"")));
    }

    @Test
    void a_phrase_of_words_that_only_hold_sentences_together_is_found_too() {
        published("It is what it was, " + word + ".", "en");
        assertTrue(sentences(found("\"is what it was\"")).contains("It is what it was, " + word + "."));
        assertEquals(List.of(), sentences(found("\"was what it is\" " + word)));
    }

    @Test
    void the_forms_of_a_verb_are_found_and_marked() {
        String dutch = "Huawei ontkende dat " + word + " kwam, maar gaf later toe dat het zo was.";
        published(dutch, "nl");
        for (String query : List.of("ontkent", "ontkennen", "ontkenning", "toegeven", "toegegeven", "gaf toe")) {
            Document page = found(query + " " + word);
            assertEquals(List.of(dutch), sentences(page), query);
            assertTrue(page.select("[aria-labelledby=verdicts] h3 mark").size() > 1, query);
        }
        String german = "Das Amt bestritt am Montag, dass " + word + " kam.";
        published(german, "de");
        assertEquals(List.of(german), sentences(found("bestreiten " + word)));
        String english = "The agency wrote nothing of " + word + ".";
        published(english, "en");
        assertEquals(List.of(english), sentences(found("writes " + word)));
    }

    @Test
    void what_parties_said_is_marked_by_the_stems_of_the_language_it_is_in() {
        Claim claim = claim("It is so " + Given.unique("indeed"), "en");
        Given.answer(claim, Given.statement(dossier, claimant, Given.source(dossier, "Source"),
                "Het ministerie kan niet bevestigen dat het van de " + word + " wist."), Stance.DENIES);
        Given.published(claim, checker, editor);
        assertEquals(List.of("bevestigen", word), found("bevestigde " + word).select(".snippet mark").eachText());
    }

    @Test
    void abbreviations_are_found_with_and_without_their_dots() {
        published("De A.I.V.D. zag " + word + ".", "nl");
        published("The AIVD saw " + word + " in the U.S. today.", "en");
        for (String query : List.of("AIVD", "A.I.V.D", "aivd")) {
            assertEquals(2, sentences(found(query + " " + word)).size(), query);
        }
        assertEquals(1, sentences(found("US " + word)).size());
    }

    @Test
    void two_letters_that_changed_places_are_one_slip_in_a_short_name_too() {
        String name = "zx" + word.charAt(0) + "q";
        published("It was " + name.toUpperCase() + ", " + word + ".", "en");
        for (String mistyped : List.of(swapped(name, 1), swapped(name, 2))) {
            Document page = found(mistyped + " " + word);
            assertEquals(List.of("It was " + name.toUpperCase() + ", " + word + "."), sentences(page), mistyped);
            assertTrue(page.select(".notice").text().contains(name), page.select(".notice").text());
        }
        claimant = Given.party("KPN");
        published("KPN, AIVD and Huawei saw " + word + ".", "en");
        for (Map.Entry<String, String> meant : Map.of("KNP", "kpn", "AVID", "aivd", "AIDV", "aivd", "Hauwei", "huawei").entrySet()) {
            Document page = found(meant.getKey() + " " + word);
            assertEquals(List.of("KPN, AIVD and Huawei saw " + word + "."), sentences(page), meant.getKey());
            assertTrue(page.select(".notice").text().contains(meant.getValue()), page.select(".notice").text());
        }
    }

    @Test
    void a_word_that_one_other_is_a_letter_away_from_is_that_one() {
        String name = "zx" + word.charAt(0) + "qj";
        published("It was " + name + ", " + word + ".", "en");
        assertEquals(List.of("It was " + name + ", " + word + "."), sentences(found(name.replace("x", "y") + " " + word)));
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
