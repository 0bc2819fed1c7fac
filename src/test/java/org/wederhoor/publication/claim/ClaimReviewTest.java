package org.wederhoor.publication.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.SchemaOrg;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.standard.Mark;

@QuarkusTest
class ClaimReviewTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    private static final String HOSTILE = "</script><script>alert(1)</script><!-- \"quoted\" \\ \u2028 é";

    private Account checker;
    private Dossier dossier;
    private Party claimant;
    private Source first;
    private Source second;

    @BeforeEach
    void evidence() {
        checker = Given.checker();
        dossier = Given.dossier();
        claimant = Given.party("Claimant");
        first = Given.source(dossier, "First");
        second = Given.source(dossier, "Second");
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, confirmed", "DENIED, denied", "UNVERIFIED, unverified"})
    void the_rating_is_the_marks_name_and_no_number(Mark mark, String english) throws Exception {
        String path = publish(mark, Given.unique("It is so"));
        for (String prefix : OtherLanguage.prefixes()) {
            JsonNode rating = review(prefix + path).get("reviewRating");
            assertEquals(Set.of("@type", "alternateName", "ratingExplanation"), names(rating));
            assertFalse(rating.get("ratingExplanation").textValue().isBlank());
            assertEquals("Rating", rating.get("@type").textValue());
            assertEquals(prefix.isEmpty() ? english : OtherLanguage.words(VerdictMessages.class, OtherLanguage.of(prefix)).mark(mark),
                    rating.get("alternateName").textValue());
        }
    }

    @Test
    void nothing_in_it_is_a_number() throws Exception {
        List<JsonNode> numbers = new ArrayList<>();
        collect(review(publish(Mark.DENIED, Given.unique("It is so"))), numbers);
        assertEquals(List.of(), numbers);
    }

    @Test
    void what_was_reviewed_is_the_claim_to_the_letter() throws Exception {
        String sentence = "Water is wet, “they” say: 100 % & <sure> " + Given.unique("x");
        JsonNode review = review(publish(Mark.DENIED, sentence));
        assertEquals("https://schema.org", review.get("@context").textValue());
        assertEquals("ClaimReview", review.get("@type").textValue());
        assertEquals(sentence, review.get("claimReviewed").textValue());
        assertEquals("Wederhoor", review.get("author").get("name").textValue());
        assertEquals(claimant.name, review.get("itemReviewed").get("author").get("name").textValue());
        assertEquals("Organization", review.get("itemReviewed").get("author").get("@type").textValue());
    }

    @Test
    void it_says_who_reviews_and_by_which_rules() throws Exception {
        JsonNode author = review(OtherLanguage.PREFIX + publish(Mark.DENIED, Given.unique("It is so"))).get("author");
        assertEquals("NewsMediaOrganization", author.get("@type").textValue());
        for (String policy : List.of("publishingPrinciples", "verificationFactCheckingPolicy", "unnamedSourcesPolicy", "correctionsPolicy")) {
            String address = author.get(policy).textValue();
            assertTrue(address.startsWith("http://localhost:8080" + OtherLanguage.PREFIX + "/"), address);
            String[] parts = address.substring("http://localhost:8080".length()).split("#");
            Document page = Desk.signedOut().page(parts[0]);
            assertTrue(parts.length == 1 || page.getElementById(parts[1]) != null, address);
        }
    }

    @Test
    void every_edition_keeps_its_address_its_dates_and_the_corrections_so_far() throws Exception {
        String path = publish(Mark.DENIED, Given.unique("It is so"));
        JsonNode first = review(path);
        assertEquals("1", first.get("version").textValue());
        assertEquals("http://localhost:8080" + path + "/editions/1", first.get("archivedAt").textValue());
        assertTrue(first.get("correction") == null && first.get("dateModified") == null);

        Edition edition = Given.made(() -> CurrentEdition.at(path.substring("/claims/".length())));
        Given.publish(Given.approve(Given.submit(Given.reopened(edition, Mark.UNVERIFIED, "The year was wrong.", checker), checker),
                Given.editor()), Given.editor());
        JsonNode second = review(path);
        assertEquals("2", second.get("version").textValue());
        assertEquals(first.get("datePublished"), second.get("datePublished"));
        assertEquals(second.get("dateModified"), second.get("correction").get(0).get("datePublished"));
        assertEquals("http://localhost:8080" + path + "/editions/2", second.get("archivedAt").textValue());
        assertEquals("The year was wrong.", second.get("correction").get(0).get("text").textValue());
        assertEquals("Update", second.get("correction").get(0).get("name").textValue());
        assertEquals("CorrectionComment", second.get("correction").get(0).get("@type").textValue());
        assertEquals(null, review(path + "/editions/1").get("correction"));
    }

    @ParameterizedTest
    @CsvSource({"2019-05-19, 2019-05-19", "XXXX-05-19,"})
    void the_claims_date_is_that_of_its_first_appearance_where_the_calendar_has_it(String edtf, String given) throws Exception {
        Given.made(() -> Source.<Source>findById(first.id).dated = PartialDate.of("as printed", edtf));
        JsonNode date = review(publish(Mark.DENIED, Given.unique("It is so"))).get("itemReviewed").get("datePublished");
        assertEquals(given, date == null ? null : date.textValue());
    }

    @Test
    void every_type_and_property_is_one_that_schema_org_defines() throws Exception {
        String path = publish(Mark.DENIED, Given.unique("It is so"));
        Edition edition = Given.made(() -> CurrentEdition.at(path.substring("/claims/".length())));
        Given.made(() -> {
            Source here = Source.findById(first.id);
            here.outlet = Party.findById(claimant.id);
            here.agency = Party.findById(claimant.id);
            here.address = "https://example.org/a";
            here.dated = PartialDate.of("2019", "2019");
            return null;
        });
        Given.publish(Given.approve(Given.submit(Given.reopened(edition, Mark.UNVERIFIED, "Changed.", checker), checker),
                Given.editor()), Given.editor());
        assertEquals(List.of(), SchemaOrg.wrongIn(review(path)));
        assertFalse(SchemaOrg.wrongIn(JSON.readTree("{\"@type\": \"ClaimReview\", \"claimReview\": \"x\"}")).isEmpty());
        assertFalse(SchemaOrg.wrongIn(JSON.readTree("{\"@type\": \"ClaimReview\", \"reviewRating\": {\"@type\": \"Claim\"}}")).isEmpty());
        assertFalse(SchemaOrg.wrongIn(JSON.readTree("{\"@type\": \"Verdict\"}")).isEmpty());
    }

    @Test
    void it_has_what_google_asks_for_and_what_it_recommends_but_numbers() throws Exception {
        Given.made(() -> {
            Source.<Source>findById(first.id).dated = PartialDate.of("2019", "2019");
            return null;
        });
        JsonNode review = review(publish(Mark.DENIED, Given.unique("It is so")));
        // developers.google.com/search/docs/appearance/structured-data/factcheck
        for (String path : List.of("/claimReviewed", "/reviewRating/alternateName", "/url", "/author/name", "/author/url", "/datePublished",
                "/itemReviewed/author/name", "/itemReviewed/datePublished", "/itemReviewed/firstAppearance/@type",
                "/itemReviewed/appearance/0/@type")) {
            assertFalse(review.at(path).asText().isBlank(), path);
        }
    }

    @Test
    void a_person_who_claims_is_a_person() throws Exception {
        Given.made(() -> Party.<Party>findById(claimant.id).kind = PartyKind.PERSON);
        JsonNode author = review(publish(Mark.DENIED, Given.unique("It is so"))).get("itemReviewed").get("author");
        assertEquals("Person", author.get("@type").textValue());
    }

    @Test
    void its_address_is_that_of_the_page_it_stands_on() throws Exception {
        String path = publish(Mark.DENIED, Given.unique("It is so"));
        for (String each : List.of(path, OtherLanguage.PREFIX + path, path + "/editions/1")) {
            Document page = Desk.signedOut().page(each);
            String canonical = page.selectFirst("link[rel=canonical]").attr("href");
            // the newest edition is the page itself
            assertEquals("http://localhost:8080" + each.replace("/editions/1", ""), canonical);
            assertEquals(canonical, review(each).get("url").textValue());
        }
    }

    @Test
    void where_it_appeared_is_said_with_publisher_and_only_as_much_date_as_is_known() throws Exception {
        Party outlet = Given.party("Outlet");
        Given.made(() -> {
            Source here = Source.findById(first.id);
            here.headline = "The headline";
            here.outlet = Party.findById(outlet.id);
            here.dated = PartialDate.of("May 19, 2019", "2019-05-19");
            here.address = "https://example.org/a";
            return null;
        });
        JsonNode item = review(publish(Mark.DENIED, Given.unique("It is so"))).get("itemReviewed");
        JsonNode firstAppearance = item.get("firstAppearance");
        assertEquals("The headline", firstAppearance.get("name").textValue());
        assertEquals(outlet.name, firstAppearance.get("publisher").get("name").textValue());
        assertEquals("2019-05-19", firstAppearance.get("datePublished").textValue());
        assertEquals("https://example.org/a", firstAppearance.get("url").textValue());
        assertEquals(1, item.get("appearance").size());
        assertEquals(second.label, item.get("appearance").get(0).get("name").textValue());
        assertEquals(Set.of("@type", "name"), names(item.get("appearance").get(0)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2019-05-19, 2019-05-19", "2019-05, 2019-05", "2019, 2019", "XXXX-05-19, -", "XXXX-05, -",
        "../2019-05-19, -", "2019-05-19/.., -", "2019~, -", "2019-05-19?, -", "201X, -", "2019-21, -", "2019/2020, -", "-, -"})
    void a_date_is_given_only_where_it_is_a_plain_one(String edtf, String given) throws Exception {
        Given.made(() -> Source.<Source>findById(first.id).dated = PartialDate.of("as printed", edtf));
        JsonNode date = review(publish(Mark.DENIED, Given.unique("It is so"))).get("itemReviewed").get("firstAppearance").get("datePublished");
        assertEquals(given, date == null ? null : date.textValue());
    }

    @Test
    void a_hostile_headline_stays_inside() throws Exception {
        Given.made(() -> Source.<Source>findById(first.id).headline = HOSTILE);
        String path = publish(Mark.DENIED, "<script>alert(2)</script> " + Given.unique("x"));
        Document page = Desk.signedOut().page(path);
        assertEquals(1, page.select("script:not([src])").size());
        String data = page.selectFirst("script:not([src])").data();
        assertFalse(data.contains("<") || data.contains("\u2028"), data);
        assertEquals(HOSTILE, review(path).get("itemReviewed").get("firstAppearance").get("name").textValue());
        assertEquals(HOSTILE.replace("\u2028", " "), page.selectFirst("cite").text().replace("\u2028", " "));
    }

    @Test
    void only_verdict_pages_have_one() {
        publish(Mark.DENIED, Given.unique("It is so"));
        for (String path : List.of("/", "/claims/nothing", "/desk/sign-in")) {
            assertTrue(Desk.page(Desk.signedOut().get(path)).select("script[type=application/ld+json]").isEmpty(), path);
        }
    }

    private String publish(Mark mark, String sentence) {
        Account editor = Given.editor();
        Claim claim = Given.claim(dossier, claimant, sentence, checker, claimant);
        Statement said = Given.statement(dossier, claimant, first, "So it is, or is it?");
        switch (mark) {
            case CONFIRMED -> Given.confirmation(claim, said);
            case DENIED -> Given.answer(claim, said, Stance.DENIES);
            case UNVERIFIED -> Given.answer(claim, said, Stance.DECLINES);
        }
        Given.appearance(claim, first, true, "said first");
        Given.appearance(claim, second, false, "said again");
        Given.publish(Given.approve(Given.submit(Given.draft(claim, mark, checker), checker), editor), editor);
        return "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    private static JsonNode review(String path) throws JsonProcessingException {
        Elements scripts = Desk.signedOut().page(path).select("script[type=application/ld+json]");
        assertEquals(1, scripts.size());
        return JSON.readTree(scripts.get(0).data());
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void collect(JsonNode node, List<JsonNode> numbers) {
        if (node.isNumber()) {
            numbers.add(node);
        }
        node.forEach(each -> collect(each, numbers));
    }
}
