package org.wederhoor.verdict.standard;

import java.util.List;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Stance;

/** A party with first-hand knowledge confirms the claim on the record, about itself or against its own interest. */
final class ConfirmedOnRecord implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        List<Evidence.Answer> all = evidence.answers().stream().filter(answer -> answer.stands(Stance.CONFIRMS)).toList();
        List<Evidence.Answer> counted = all.stream()
                .filter(answer -> answer.basis() == Basis.ABOUT_ITSELF || answer.basis() == Basis.AGAINST_INTEREST).toList();
        List<Need> needs = all.isEmpty() ? List.of(Need.to(Need.Step.LINK_CONFIRMATION)) : Evidence.Answer.each(all, Need.Step.SAY_BASIS);
        return new Established(!counted.isEmpty(), needs, language -> {
            StandardMessages words = StandardPhrases.in(language);
            if (!counted.isEmpty()) {
                return words.confirmations(counted.size(), StandardPhrases.answers(counted, language));
            }
            return all.isEmpty() ? words.noConfirmation()
                    : words.uncountedConfirmations(all.size(), StandardPhrases.answers(all, language));
        });
    }
}
