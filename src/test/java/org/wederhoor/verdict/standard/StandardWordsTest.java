package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.web.language.Languages;

@QuarkusTest
class StandardWordsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    Standard inForce;

    @Test
    void a_denial_is_told_with_whose_it_is_and_when_it_was_reported() {
        assertWords("1 on-record denial by a party concerned: Huawei, reported 16 May, year not stated in the source.",
                new Known().denial(Known.HUAWEI, null, "").on(Rule.DENIED_ON_RECORD));
        assertWords("1 denial does not count, being in general terms or from before the claim: Huawei, reported 16 May,"
                + " year not stated in the source.",
                new Known().denial(Known.HUAWEI, Qualifier.GENERAL_TERMS, "").on(Rule.DENIED_ON_RECORD));
    }

    @Test
    void a_confirmation_that_does_not_count_says_why() {
        assertWords("1 confirmation does not count, because it is not established that the party knows at first hand and speaks"
                + " about itself or against its own interest: KPN.",
                new Known().answer(Known.KPN, Stance.CONFIRMS, Basis.FIRST_HAND).on(Rule.CONFIRMED_ON_RECORD));
    }

    @Test
    void whoever_was_not_asked_is_named() {
        Finding finding = new Known().on(Rule.EVERYONE_HEARD);
        assertWords("Not asked by this desk: Huawei, KPN.", finding);
        assertEquals("Niet om wederhoor gevraagd door deze redactie: Huawei, KPN.", finding.words().in(DUTCH));
    }

    @Test
    void a_rule_that_is_met_says_nothing_against_itself() {
        Finding met = new Known().origin(false).document("x").on(Rule.NAMED_SOURCES);
        assertWords("No mark rests on the 1 origin that names no source: the claim is confirmed otherwise.", met);
        assertEquals("Geen oordeel berust op de ene oorsprong die geen bron noemt: de bewering is op een andere manier bevestigd.", met.words().in(DUTCH));
        assertWords("1 origin names no source, and does not count towards a confirmation.", new Known().origin(false).on(Rule.NAMED_SOURCES));
    }

    @Test
    void every_finding_has_a_sentence_in_each_language() {
        for (Known known : List.of(new Known(), new Known().origin(false).document("x").denial(Known.KPN, null, ""),
                new Known().origin(true).origin(true).answer(Known.KPN, Stance.CONFIRMS, Basis.ABOUT_ITSELF))) {
            Assessment assessment = Known.standard().against(known.evidence());
            for (Mark mark : Mark.values()) {
                for (Finding finding : assessment.on(mark, mark == Mark.UNVERIFIED).findings()) {
                    String english = finding.words().in(Locale.ENGLISH);
                    assertFalse(english.isBlank() || english.contains("{"), english);
                    Languages.built().stream().filter(language -> !language.equals(Locale.ENGLISH))
                            .forEach(language -> assertFalse(english.equals(finding.words().in(language)), english));
                }
            }
        }
    }

    @Test
    void a_desk_tells_a_rule_in_its_own_words_where_it_has_them() {
        Standard own = new Standard(EnumSet.allOf(Rule.class), Map.of(Rule.NOT_CONFIRMED, Map.of("en", "Our own words.")), List.of(Locale.ENGLISH));
        assertEquals(List.of("Our own words."), own.tell(Mark.DENIED, Locale.ENGLISH).conditions());
        assertEquals(List.of(Rule.NOT_CONFIRMED.in(DUTCH)), own.tell(Mark.DENIED, DUTCH).conditions());
    }

    @Test
    void beside_a_mark_its_ways_and_conditions_are_told_in_one_breath() {
        assertEquals(Rule.CONFIRMED_ON_RECORD.in(DUTCH) + " Of: " + Rule.PRIMARY_DOCUMENT.in(DUTCH) + " Of: "
                + Rule.INDEPENDENT_ORIGINS.in(DUTCH) + " " + Rule.NAMED_SOURCES.in(DUTCH), Known.standard().hint(Mark.CONFIRMED).in(DUTCH));
        assertEquals(Rule.INDEPENDENT_ORIGINS.in(Locale.ENGLISH), Known.without(Rule.CONFIRMED_ON_RECORD, Rule.PRIMARY_DOCUMENT,
                Rule.NAMED_SOURCES).hint(Mark.CONFIRMED).in(Locale.ENGLISH), "what is switched off is not told");
        assertEquals(Rule.NOTHING_STRONGER.in(Locale.ENGLISH), Known.standard().hint(Mark.UNVERIFIED).in(Locale.ENGLISH));
    }

    @Test
    void every_rule_makes_some_mark() {
        Set<String> told = Stream.of(Mark.values()).map(mark -> Known.standard().tell(mark, DUTCH))
                .flatMap(each -> Stream.concat(each.ways().stream(), each.conditions().stream())).collect(Collectors.toSet());
        told.addAll(Known.standard().tellOfEveryMark(DUTCH));
        assertEquals(Stream.of(Rule.values()).map(rule -> rule.in(DUTCH)).collect(Collectors.toSet()), told);
    }

    @Test
    void without_any_configuration_every_rule_is_in_force() {
        assertTrue(Stream.of(Rule.values()).allMatch(rule -> inForce.against(new Known().evidence()).isInForce(rule)));
    }

    private static void assertWords(String expected, Finding finding) {
        assertEquals(expected, finding.words().in(Locale.ENGLISH));
    }
}
