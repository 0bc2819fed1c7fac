package org.wederhoor.claim.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.suggestion.SameStatement.Reason;
import org.wederhoor.dossier.NamedParty;

class SameStatementTest {

    private static final List<NamedParty> PARTIES = List.of(party("KPN", false), party("Huawei", false), party("AFP", true),
            party("De Volkskrant", true));

    @Test
    void the_same_words_are_the_same_statement_whoever_prints_them() {
        assertEquals(Optional.of(Reason.SAME_WORDS), maybe("“We never saw that letter before March,” KPN told AFP.",
                "KPN told De Volkskrant: “We never saw that letter before March.”"));
    }

    @Test
    void nearly_the_same_words_are_too() {
        assertEquals(Optional.of(Reason.SAME_WORDS), maybe("“We have never seen that letter from the ministry,” KPN said.",
                "“We never saw that letter from the ministry of Justice,” said a spokesman for KPN."));
    }

    @Test
    void one_stance_towards_one_outlet_may_be_one_statement_in_two_translations() {
        assertEquals(Optional.of(Reason.SAME_OCCASION), maybe("KPN told De Volkskrant it denied the allegations.",
                "In een reactie aan De Volkskrant ontkent KPN dat er iets mis is."));
    }

    @Test
    void one_stance_towards_two_outlets_is_two_statements() {
        assertEquals(Optional.empty(), maybe("KPN told De Volkskrant it denied the allegations.",
                "KPN told AFP it denied the story."));
    }

    @Test
    void the_same_paraphrase_on_two_days_is_two_statements() {
        assertEquals(Optional.empty(), maybe("On Monday KPN denied the story about its network.",
                "On Friday KPN denied the story about its network."));
    }

    @Test
    void another_party_or_another_stance_is_another_statement() {
        assertEquals(Optional.empty(), maybe("KPN denied the story about the letter.",
                "Huawei denied the story about the letter."));
        assertEquals(Optional.empty(), maybe("KPN told AFP it denied the story.", "KPN confirmed the story to AFP."));
    }

    @Test
    void speakers_who_are_no_known_party_are_not_compared() {
        assertEquals(Optional.empty(), maybe("“We never saw that letter before March,” Ann Lee said.",
                "“We never saw that letter before March,” Ann Lee said."));
    }

    private static Optional<Reason> maybe(String one, String other) {
        return SameStatement.maybe(only(one), one, only(other), other);
    }

    private static Suggested only(String text) {
        List<Suggested> found = Suggester.suggest(text, List.of(), PARTIES);
        assertEquals(1, found.size(), text);
        return found.get(0);
    }

    private static NamedParty party(String name, boolean outlet) {
        return new NamedParty(UUID.nameUUIDFromBytes(name.getBytes()), name, List.of(), outlet);
    }
}
