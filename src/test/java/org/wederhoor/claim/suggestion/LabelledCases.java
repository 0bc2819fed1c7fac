package org.wederhoor.claim.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.text.PlacedText;

/**
 * Paragraphs with the statements that a reader finds in them, and what the suggester makes of them. A suggestion is right when
 * the speaker and the stance are, and the outlet, the spokesperson and every quotation that the case names; each expected one counts once.
 */
public record LabelledCases(String language, List<PartyCase> parties, List<Case> cases) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    public record PartyCase(String name, List<String> aliases, boolean outlet, boolean person) {
    }

    public record Case(String text, List<Expected> expect) {
    }

    /** @param optional whether it may as well not be proposed: it is not missed then */
    public record Expected(String who, Stance stance, @JsonProperty("said-to") String saidTo, List<String> quotes, String spokesperson,
            boolean optional) {

        @Override
        public String toString() {
            return stance + " by " + who + (spokesperson == null ? "" : " / " + spokesperson) + (quotes == null ? "" : " " + quotes);
        }
    }

    /**
     * What came of all cases of a file: how many were right, missed, and not expected; and each of those in words.
     *
     * @param spoken how many expected ones are proposed of that speaker, whatever the stance
     * @param firm   how many proposals have a stance other than OTHER
     * @param sure   how many of those are right
     */
    public record Score(int right, int missed, int wrong, int spoken, int firm, int sure, List<String> faults) {

        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        public double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        /** How many of those that speak are found, whatever the stance. */
        public double heard() {
            return right + missed == 0 ? 1 : (double) spoken / (right + missed);
        }

        /** How many of the proposals that have a stance are right in speaker and stance. */
        public double surety() {
            return firm == 0 ? 1 : (double) sure / firm;
        }
    }

    public static LabelledCases read(Path file) {
        try {
            return YAML.readValue(file.toFile(), LabelledCases.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    public Score score() {
        List<NamedParty> known = knownParties();
        int right = 0;
        int missed = 0;
        int wrong = 0;
        int spoken = 0;
        int firm = 0;
        int sure = 0;
        List<String> faults = new ArrayList<>();
        for (Case each : cases) {
            List<Suggested> open = new ArrayList<>(Suggester.suggest(each.text, List.of(), known));
            List<Suggested> all = List.copyOf(open);
            firm += (int) all.stream().filter(one -> one.stance() != Stance.OTHER).count();
            for (Expected expected : each.expect) {
                Suggested found = open.stream().filter(one -> fits(one, expected, each.text)).findFirst().orElse(null);
                boolean counts = found != null || !expected.optional;
                spoken += counts && all.stream().anyMatch(one -> isBy(one, expected.who)) ? 1 : 0;
                if (found != null) {
                    open.remove(found);
                    right++;
                    sure += found.stance() == Stance.OTHER ? 0 : 1;
                } else if (counts) {
                    missed++;
                    faults.add("missed " + expected + " in " + each.text.strip());
                }
            }
            wrong += open.size();
            open.forEach(one -> faults.add("wrong  " + words(one, each.text)));
        }
        return new Score(right, missed, wrong, spoken, firm, sure, faults);
    }

    private List<NamedParty> knownParties() {
        return parties.stream().map(each -> new NamedParty(id(each.name), each.name,
                each.aliases == null ? List.of() : each.aliases, each.outlet, each.person)).toList();
    }

    private boolean fits(Suggested found, Expected expected, String text) {
        PlacedText placed = new PlacedText(text);
        List<String> own = found.passages().stream().filter(QuotedRange::ownWords).map(each -> placed.slice(each.range())).toList();
        return isBy(found, expected.who) && found.stance() == expected.stance
                && (expected.saidTo == null || id(expected.saidTo).equals(found.saidTo()))
                && (expected.quotes == null || own.containsAll(expected.quotes))
                && (expected.spokesperson == null || expected.spokesperson.equals(found.spokesperson()));
    }

    private boolean isBy(Suggested found, String who) {
        return parties.stream().anyMatch(each -> each.name.equals(who)) ? id(who).equals(found.party())
                : found.party() == null && found.speaker().contains(who);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static String words(Suggested found, String text) {
        PlacedText placed = new PlacedText(text);
        return found.stance() + " by " + found.speaker() + (found.party() == null ? " (unknown)" : "")
                + (found.spokesperson() == null ? "" : " / " + found.spokesperson()) + " by “" + placed.slice(found.cue()) + "”"
                + (found.saidTo() == null ? "" : " to an outlet")
                + (found.dateWords() == null ? "" : " on " + placed.slice(found.dateWords()))
                + ": " + found.passages().stream().map(each -> (each.ownWords() ? "“" : "[") + placed.slice(each.range())
                        + (each.ownWords() ? "”" : "]")).toList();
    }
}
