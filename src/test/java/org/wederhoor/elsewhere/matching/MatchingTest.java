package org.wederhoor.elsewhere.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** What was said before is found in another language, as soon as it is said and for as long as it stands. */
@QuarkusTest
class MatchingTest {

    @Inject
    Matching matching;

    private final Account checker = Given.checker();
    private final Account editor = Given.editor();
    // no other test has such a name
    private final String name = "Q" + Ids.next().toString().replaceAll("[^a-f]", "") + "x";

    private Claim claim(String sentence) {
        Claim claim = Given.claim(Given.dossier(), Given.party("Party"), sentence, checker);
        matching.catchUp();
        return claim;
    }

    private List<UUID> found(String sentence, String language, MatchKind kind) {
        return matching.match(sentence, language, Set.of(kind), 5).stream().map(Match::id).toList();
    }

    @Test
    void a_claim_is_found_by_its_translation() {
        Claim claim = claim("The mayor of " + name + " stole 1.5 million from the bridge fund.");
        assertEquals(List.of(claim.id), found("De burgemeester van " + name + " heeft 1,5 miljoen van de brug gestolen.", "nl", MatchKind.CLAIM));
        assertEquals(List.of(), found("De burgemeester van " + name + " heeft 1,5 miljoen van de brug gestolen.", "nl", MatchKind.PUBLISHED));
        assertEquals(List.of(), found("Kaas uit Gouda is te zout voor kinderen.", "nl", MatchKind.CLAIM));
    }

    @Test
    void what_is_published_is_found_until_it_is_withdrawn() {
        Claim claim = claim("The university of " + name + " sold a stolen painting.");
        Edition edition = Given.published(claim, checker, editor);
        matching.catchUp();
        String dutch = "De universiteit van " + name + " verkocht een gestolen schilderij.";
        assertEquals(List.of(claim.id), found(dutch, "nl", MatchKind.PUBLISHED));
        Given.withdrawn(edition, Given.chief(), "It does not hold.");
        matching.catchUp();
        assertEquals(List.of(), found(dutch, "nl", MatchKind.PUBLISHED));
        assertEquals(List.of(claim.id), found(dutch, "nl", MatchKind.CLAIM));
    }

    @Test
    void a_claim_that_is_worded_anew_is_found_by_its_new_words() {
        Claim claim = claim("The mayor of " + name + " sold a bridge.");
        Tables.change("update claim set sentence = 'The university of " + name + " bought a painting.' where id = '" + claim.id + "'");
        assertEquals("0", Tables.value("select made_with from match_text where kind = 'CLAIM' and thing_id = '" + claim.id + "'"));
        matching.catchUp();
        assertEquals(claim.id, found("Een universiteit in " + name + " kocht een schilderij.", "nl", MatchKind.CLAIM).get(0));
        assertFalse(found("De burgemeester en de brug.", "nl", MatchKind.CLAIM).contains(claim.id));
    }

    @Test
    void a_term_of_the_desk_joins_words_that_no_list_has() {
        Claim claim = claim("A kill switch in " + name + " was never tested.");
        String dutch = "De noodknop is niet getest, zegt " + name + ".";
        double before = matching.match(dutch, "nl", Set.of(MatchKind.CLAIM), 1).stream().mapToDouble(Match::likeness).findFirst().orElse(0);
        Desk.as(checker).post("/desk/terms", "id", Ids.next(), "term-en", "kill switch", "term-nl", "noodknop").then().statusCode(303);
        matching.catchUp();
        Match match = matching.match(dutch, "nl", Set.of(MatchKind.CLAIM), 1).get(0);
        assertEquals(claim.id, match.id());
        assertTrue(match.likeness() > before + 0.1, before + " and then " + match.likeness());
        Tables.change("delete from match_term");
    }

    @Test
    void nothing_and_anything_is_compared() {
        for (String odd : new String[] {"", "  ", "?", "de het een", "1,5", "9".repeat(400), "a".repeat(100_000), "\u202E\u0300", "1.2.3.4"}) {
            matching.match(odd, "nl", Set.of(MatchKind.values()), 3);
        }
        matching.match("Something", "xx-Odd-tag", Set.of(MatchKind.CLAIM), 3);
    }
}
