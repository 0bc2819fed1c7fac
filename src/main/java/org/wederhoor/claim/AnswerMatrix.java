package org.wederhoor.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A dossier's claims against its parties: in each cell every answer of that party to that claim.
 *
 * @param parties those that answered a claim or are concerned by one: most answers first, then by name
 * @param rows    the claims, in the order they were given
 */
public record AnswerMatrix(List<Voice> parties, List<Row> rows) {

    /** A party under the name to print. */
    public record Voice(UUID id, String name) {
    }

    /** One answer, with the path at which its words can be read, and whether a later statement took its place. */
    public record Given(Voice party, Stance stance, String title, String path, boolean superseded) {
    }

    /** A party that a claim names and that has not answered it. */
    public record Silent(Voice party, Silence why) {
    }

    /**
     * What is known about one claim.
     *
     * @param language a BCP 47 tag
     * @param path     where the claim can be read
     * @param silent   the parties concerned, and the claimant, without an answer; whoever answered is left out of account
     */
    public record Heard(String sentence, String language, String path, List<Given> answers, List<Silent> silent) {
    }

    /** A claim, with a cell for each of the matrix's parties in their order. */
    public record Row(Heard claim, List<Cell> cells) {
    }

    /** @param silence null when there are answers, or when the claim does not name the party */
    public record Cell(Voice party, List<Given> answers, Silence silence) {

        /** Whether there is anything to say of the party and the claim together. */
        public boolean isFilled() {
            return !answers.isEmpty() || silence != null;
        }
    }

    /** The matrix of {@code claims}, in their order. A party that goes by several names bears the first that is given. */
    public static AnswerMatrix of(List<Heard> claims) {
        List<Voice> parties = parties(claims);
        return new AnswerMatrix(parties, claims.stream()
                .map(claim -> new Row(claim, parties.stream().map(party -> cell(claim, party)).toList())).toList());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return parties.isEmpty() || rows.isEmpty();
    }

    private static List<Voice> parties(List<Heard> claims) {
        Map<UUID, Voice> named = new LinkedHashMap<>();
        Map<UUID, Integer> answers = new LinkedHashMap<>();
        for (Heard claim : claims) {
            for (Given answer : claim.answers) {
                named.putIfAbsent(answer.party.id, answer.party);
                answers.merge(answer.party.id, 1, Integer::sum);
            }
            // a party that only ever claims has nothing to answer
            claim.silent.stream().filter(silent -> silent.why != Silence.CLAIMS)
                    .forEach(silent -> named.putIfAbsent(silent.party.id, silent.party));
        }
        List<Voice> parties = new ArrayList<>(named.values());
        parties.sort(Comparator.comparing((Voice party) -> -answers.getOrDefault(party.id, 0))
                .thenComparing(Voice::name, String.CASE_INSENSITIVE_ORDER).thenComparing(party -> party.id.toString()));
        return List.copyOf(parties);
    }

    private static Cell cell(Heard claim, Voice party) {
        List<Given> answers = claim.answers.stream().filter(answer -> answer.party.id.equals(party.id)).toList();
        Silence silence = !answers.isEmpty() ? null : claim.silent.stream()
                .filter(silent -> silent.party.id.equals(party.id)).map(Silent::why).findFirst().orElse(null);
        return new Cell(party, answers, silence);
    }
}
