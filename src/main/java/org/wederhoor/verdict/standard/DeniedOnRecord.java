package org.wederhoor.verdict.standard;

import java.util.List;

import org.wederhoor.claim.Stance;

/**
 * A party that the claim concerns denies it on the record. A denial in general terms or from before the claim counts only where
 * it is said why.
 */
final class DeniedOnRecord implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        List<Evidence.Answer> all = evidence.answers().stream()
                .filter(answer -> answer.stands(Stance.DENIES) && evidence.concerns(answer.party())).toList();
        List<Evidence.Answer> counted = all.stream().filter(Evidence.Answer::isOnTheClaim).toList();
        boolean direct = counted.stream().anyMatch(answer -> answer.qualifier() == null);
        List<Need> needs = all.isEmpty() ? List.of(Need.to(Need.Step.LINK_DENIAL)) : Evidence.Answer.each(all, Need.Step.SAY_WHY_IT_COUNTS);
        return new Established(!counted.isEmpty(), needs, language -> {
            StandardMessages words = StandardPhrases.in(language);
            if (counted.isEmpty()) {
                return all.isEmpty() ? words.noDenial() : words.uncountedDenials(all.size(), StandardPhrases.answers(all, language));
            }
            String answers = StandardPhrases.answers(counted, language);
            return direct ? words.denials(counted.size(), answers) : words.countedDenials(counted.size(), answers);
        });
    }
}
