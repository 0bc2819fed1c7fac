package org.wederhoor.publication.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;

/** A source's page shows its citation and the words that editions quote, and never its text. */
@QuarkusTest
class ReadersSourcesTest {

    private static final String TEXT = "The sky is green, they say. “It is not,” said KPN. And this nobody quotes.";

    private final Desk reader = Desk.signedOut();
    private Account writer;
    private Account reviewer;
    private Party party;
    private Source source;
    private Claim claim;

    @BeforeEach
    void a_source_is_quoted() {
        writer = Given.checker();
        reviewer = Given.editor();
        Dossier dossier = Given.dossier();
        party = Given.party("KPN");
        source = Given.archived(dossier, TEXT);
        claim = Given.claim(dossier, Given.party("Krant"), Given.unique("The sky is green"), writer, party);
        Given.appearance(claim, source, true, "The sky is green, they say.");
        Given.answer(claim, Given.statement(dossier, party, source, "It is not"), Stance.DENIES);
    }

    @Test
    void it_shows_the_citation_the_hash_and_the_quoted_words_and_not_the_text() {
        Edition edition = Given.published(claim, writer, reviewer);
        String hash = Given.made(() -> Source.<Source>findById(source.id).sha256);
        Document page = reader.page(path());
        assertTrue(page.select(".label").text().contains("Archived"));
        assertEquals(hash, page.select("code").text());
        assertEquals(List.of("The sky is green, they say.", "It is not"), page.select("blockquote").eachText());
        assertEquals(party.name, page.select("section[aria-labelledby=quoted] .party").text());
        assertEquals(claim.sentence, page.select("section[aria-labelledby=used] .claim").text());
        assertFalse(page.text().contains("nobody quotes"));
        for (String link : page.select("main a[href^=/]").eachAttr("href")) {
            assertEquals(200, reader.get(link).statusCode(), link);
        }
        assertTrue(reader.page(OtherLanguage.PREFIX + path()).text().contains(OtherLanguage.words(ReadersSourceMessages.class).quoted()));
        Given.withdrawn(edition, Given.chief(), "It was wrong.");
        Document after = reader.page(path());
        assertTrue(after.select("blockquote").isEmpty());
        assertTrue(after.text().contains("No current verdict names this source."));
    }

    @Test
    void what_is_not_published_leaves_no_trace() {
        assertEquals(404, reader.get("/sources/" + source.id).statusCode());
        Given.approved(claim, writer, reviewer);
        assertEquals(404, reader.get("/sources/article").statusCode());
        assertEquals(404, reader.get("/sources/nobody-ever-wrote-this").statusCode());
    }

    private String path() {
        return "/sources/" + Given.made(() -> Source.<Source>findById(source.id).slug);
    }
}
