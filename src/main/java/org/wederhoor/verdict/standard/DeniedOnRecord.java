package org.wederhoor.verdict.standard;

import java.util.List;

import org.wederhoor.claim.Stance;

/**
 * A party that the claim concerns denies it on the record. A denial in general terms or from before the claim counts only where
 * it is said why.
 */
final class DeniedOnRecord implements Check {

    @Override
    public Rule rule() {
        return Rule.DENIED_ON_RECORD;
    }

    @Override
    public Finding on(Evidence evidence) {
        List<Evidence.Answer> all = evidence.answers().stream()
                .filter(answer -> answer.stands(Stance.DENIES) && evidence.concerns(answer.party())).toList();
        List<Evidence.Answer> counted = all.stream().filter(Evidence.Answer::isOnTheClaim).toList();
        boolean direct = counted.stream().anyMatch(answer -> answer.qualifier() == null);
        return Finding.of(rule(), !counted.isEmpty(), language -> {
            StandardMessages words = Phrases.in(language);
            if (counted.isEmpty()) {
                return all.isEmpty() ? words.noDenial() : words.uncountedDenials(all.size(), Phrases.answers(all, language));
            }
            String answers = Phrases.answers(counted, language);
            return direct ? words.denials(counted.size(), answers) : words.countedDenials(counted.size(), answers);
        });
    }
}
