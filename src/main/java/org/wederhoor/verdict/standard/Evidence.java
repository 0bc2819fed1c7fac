package org.wederhoor.verdict.standard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.date.DateWords;

/**
 * As much of a claim and its evidence as the standard looks at.
 *
 * @param claimant  has spoken by making the claim
 * @param documents how the archived primary documents among the claim's appearances are called
 * @param origins   the independent origins
 * @param asked     the parties that this desk asked, whatever came of it
 */
public record Evidence(Party claimant, List<Party> concerned, List<Answer> answers, List<String> documents, List<Origin> origins,
        Set<UUID> asked) {

    /** A party under the name it has. */
    public record Party(UUID id, String name) {
    }

    /**
     * One on-record answer.
     *
     * @param basis         null where nobody has said why the party can know
     * @param qualifier     null for an answer to this very claim
     * @param countsBecause why it counts all the same; null or empty where nobody has said
     * @param said          null when not known; likewise {@code reported}
     * @param superseded    whether the party said something else later in its place: it has spoken, and this counts no more
     */
    public record Answer(Party party, Stance stance, Basis basis, Qualifier qualifier, String countsBecause, Day said, Day reported,
            boolean superseded) {

        /** The same step for each party that answered so. */
        static List<Need> each(List<Answer> answers, Need.Step step) {
            return answers.stream().map(Answer::party).distinct().map(party -> Need.of(step, party)).toList();
        }

        boolean stands(Stance asked) {
            return stance == asked && !superseded;
        }

        boolean isOnTheClaim() {
            return qualifier == null || countsBecause != null && !countsBecause.isBlank();
        }
    }

    /** A date as printed and as EDTF; either may be null. */
    public record Day(String printed, String edtf) {

        String in(Locale language) {
            return DateWords.of(printed, edtf, language);
        }
    }

    /**
     * One independent origin.
     *
     * @param namesSource whether it is a document, or a party that an article names as whom it has the claim from
     */
    public record Origin(UUID id, boolean namesSource) {
    }

    boolean concerns(Party party) {
        return concerned.stream().anyMatch(each -> each.id().equals(party.id()));
    }

    /** Those whom the claim concerns who have neither spoken nor been asked, each once. */
    public List<Party> unheard() {
        return concerned.stream().distinct()
                .filter(party -> !party.id().equals(claimant.id()) && !asked.contains(party.id())
                        && answers.stream().noneMatch(answer -> answer.party().id().equals(party.id())))
                .toList();
    }
}
