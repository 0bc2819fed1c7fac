package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.Map;

import org.wederhoor.claim.Stance;

/**
 * A language's file as it is written; {@code en.yaml} explains it. Every list of words is one string, parted by spaces. What the
 * language has not is null.
 */
record LexiconFile(String articles, boolean invertsFreely, boolean joinsGenitive, String compounded, Map<String, String> contractions,
        String notEnding, String adverbEnding, String participleEnding, String participleLead, String modifierEnding, List<String> quotations,
        String clipped, String naming, String joints, String determiners, String definite, String possessives, String pronouns,
        String people, String things, String you, String ourselves, String ours, String prepositions, String belonging, String locative, String conjunctions,
        String joiners, String relatives, String subordinators, String temporal, String complements, String denials,
        String gerunds, String alternatives, String infinitive, String pointing,
        String conditionals, String mayBe, String negations, String auxiliaries, String being, String adverbs, String continuing,
        String speakers, String roles, String offices, String local, String groups, String titles, String organisations, String firms, String others,
        Map<String, String> kinds, Map<String, String> speaksFor, String legalForms, String kin, String families, String singular,
        String outlets, String anonymous, String documents, String addressing, String particles, String articled, String comparing, String likeness,
        String wishing, String behalf, String forWhom, String within, String former, String sentence, String nouns,
        List<String> corrected, List<String> dates, Map<String, String> sets, List<CueFile> cues) {

    LexiconFile {
        contractions = contractions == null ? Map.of() : contractions;
        quotations = quotations == null ? List.of() : quotations;
        corrected = corrected == null ? List.of() : corrected;
        dates = dates == null ? List.of() : dates;
        sets = sets == null ? Map.of() : sets;
        speaksFor = speaksFor == null ? Map.of() : speaksFor;
        kinds = kinds == null ? Map.of() : kinds;
        cues = cues == null ? List.of() : cues;
    }

    /**
     * @param stance null where the cue only says that something was said
     * @param state  the words say how the party is, not what it said: a cue only in the present tense and of a known party
     * @param agent  the pattern itself names who it is done by
     * @param own    the words tell what was not done: a stance of whoever speaks only where they do not tell it of somebody else
     */
    record CueFile(CueKind kind, Stance stance, boolean state, boolean agent, boolean own, List<String> patterns) {
    }
}
