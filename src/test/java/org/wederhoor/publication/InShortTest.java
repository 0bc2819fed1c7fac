package org.wederhoor.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** The line below a claim that answers it. */
@QuarkusTest
class InShortTest {

    private final Account writer = Given.checker();
    private final Dossier dossier = Given.dossier();
    private final Party claimant = Given.party("De Volkskrant");
    private Source source;

    @BeforeEach
    void a_source() {
        source = Given.source(dossier, "Krant");
    }

    @Test
    void each_party_stands_once_with_each_thing_that_it_says_and_who_said_nothing_comes_last() {
        Party huawei = Given.partyOf(dossier, "Huawei");
        Party kpn = Given.partyOf(dossier, "KPN");
        Party aivd = Given.partyOf(dossier, "AIVD");
        Claim claim = claim(huawei, kpn, aivd);
        answers(claim, aivd, Stance.DECLINES);
        answers(claim, huawei, Stance.OTHER);
        answers(claim, huawei, Stance.DENIES);
        answers(claim, huawei, Stance.DENIES);
        assertEquals("Claimed by %s. Denies: %s. Declines to comment: %s. Other: %s. Not asked by this desk: %s."
                .formatted(claimant.name, huawei.name, aivd.name, huawei.name, kpn.name), inShort("", claim));
        assertEquals("Beweerd door %s. Ontkent: %s. Geeft geen commentaar: %s. Overig: %s. Niet gevraagd door deze redactie: %s."
                .formatted(claimant.name, huawei.name, aivd.name, huawei.name, kpn.name), inShort("/nl", claim));
    }

    @Test
    void what_was_superseded_says_nothing() {
        Party huawei = Given.partyOf(dossier, "Huawei");
        Claim claim = claim(huawei);
        Statement earlier = answers(claim, huawei, Stance.DENIES);
        Statement later = answers(claim, huawei, Stance.CONFIRMS);
        Tables.change("update statement set superseded_by = '" + later.id + "', version = version + 1 where id = '" + earlier.id + "'");
        assertEquals("Claimed by %s. Confirms: %s.".formatted(claimant.name, huawei.name), inShort("", claim));
    }

    @Test
    void of_many_the_first_are_named_and_the_others_counted() {
        Party[] parties = IntStream.range(0, 9).mapToObj(i -> Given.partyOf(dossier, "Party " + i)).toArray(Party[]::new);
        String line = inShort("", claim(parties));
        assertTrue(line.endsWith(" and 5 more."), line);
        String few = inShort("", claim(IntStream.range(0, 5).mapToObj(i -> parties[i]).toArray(Party[]::new)));
        assertTrue(few.contains(parties[4].name), few);
    }

    private Claim claim(Party... concerns) {
        return Given.claim(dossier, claimant, Given.unique("The sky is green"), writer, concerns);
    }

    private Statement answers(Claim claim, Party party, Stance stance) {
        Statement statement = Given.statement(dossier, party, source, "It is not.");
        Given.answer(claim, statement, stance);
        return statement;
    }

    private static String inShort(String prefix, Claim claim) {
        if (Given.made(() -> CurrentEdition.of(claim.id)) == null) {
            Given.published(claim, Given.checker(), Given.editor());
        }
        String slug = Given.made(() -> CurrentEdition.of(claim.id).read().claimSlug());
        return Desk.signedOut().page(prefix + "/claims/" + slug).selectFirst(".in-short").text();
    }
}
