package org.wederhoor.verdict.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.web.language.Languages;

/** What is known of a claim by De Volkskrant that concerns Huawei and KPN. */
final class Known {

    static final Evidence.Party NEWSPAPER = new Evidence.Party(UUID.randomUUID(), "De Volkskrant");
    static final Evidence.Party HUAWEI = new Evidence.Party(UUID.randomUUID(), "Huawei");
    static final Evidence.Party KPN = new Evidence.Party(UUID.randomUUID(), "KPN");
    static final Evidence.Party AIVD = new Evidence.Party(UUID.randomUUID(), "AIVD");

    private final List<Evidence.Answer> answers = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<Evidence.Origin> origins = new ArrayList<>();
    private final Set<UUID> asked = new HashSet<>();

    Known answer(Evidence.Party party, Stance stance, Basis basis) {
        answers.add(new Evidence.Answer(party, stance, basis, null, "", null, null, false));
        return this;
    }

    Known denial(Evidence.Party party, Qualifier qualifier, String countsBecause) {
        answers.add(new Evidence.Answer(party, Stance.DENIES, null, qualifier, countsBecause, null,
                new Evidence.Day("May 16", "XXXX-05-16"), false));
        return this;
    }

    /** Every answer so far is one whose place a later statement took. */
    Known superseded() {
        answers.replaceAll(each -> new Evidence.Answer(each.party(), each.stance(), each.basis(), each.qualifier(),
                each.countsBecause(), each.said(), each.reported(), true));
        return this;
    }

    Known document(String label) {
        documents.add(label);
        return this;
    }

    Known origin(boolean namesSource) {
        origins.add(new Evidence.Origin(UUID.randomUUID(), namesSource));
        return this;
    }

    Known asked(Evidence.Party... parties) {
        for (Evidence.Party party : parties) {
            asked.add(party.id());
        }
        return this;
    }

    /** Every rule, in its usual words. */
    static Standard standard() {
        return without();
    }

    /** The same on a desk that has switched some off. */
    static Standard without(Rule... off) {
        Set<Rule> inForce = EnumSet.allOf(Rule.class);
        inForce.removeAll(List.of(off));
        return new Standard(inForce, Map.of(), Languages.built());
    }

    /** How it stands to one rule where others are switched off. */
    Finding on(Rule rule, Rule... off) {
        return without(off).against(evidence()).finding(rule);
    }

    Evidence evidence() {
        return new Evidence(NEWSPAPER, List.of(HUAWEI, KPN), List.copyOf(answers), List.copyOf(documents), List.copyOf(origins),
                Set.copyOf(asked));
    }
}
