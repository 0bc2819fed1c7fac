package org.wederhoor.verdict.standard;

import java.util.List;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Stance;

/** A party with first-hand knowledge confirms the claim on the record, about itself or against its own interest. */
final class ConfirmedOnRecord implements Check {

    @Override
    public Rule rule() {
        return Rule.CONFIRMED_ON_RECORD;
    }

    @Override
    public Finding on(Evidence evidence) {
        List<Evidence.Answer> all = evidence.answers().stream().filter(answer -> answer.stands(Stance.CONFIRMS)).toList();
        List<Evidence.Answer> counted = all.stream()
                .filter(answer -> answer.basis() == Basis.ABOUT_ITSELF || answer.basis() == Basis.AGAINST_INTEREST).toList();
        return Finding.of(rule(), !counted.isEmpty(), language -> {
            StandardMessages words = Phrases.in(language);
            if (!counted.isEmpty()) {
                return words.confirmations(counted.size(), Phrases.answers(counted, language));
            }
            return all.isEmpty() ? words.noConfirmation()
                    : words.uncountedConfirmations(all.size(), Phrases.answers(all, language));
        });
    }
}
