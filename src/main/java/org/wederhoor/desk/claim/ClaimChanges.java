package org.wederhoor.desk.claim;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.desk.JournalValue;
import org.wederhoor.history.Changes;

/** What an editor changed about a claim or an answer to it, for the journal. */
final class ClaimChanges {

    private ClaimChanges() {
    }

    static Changes of(ClaimWords before, ClaimWords after) {
        return new Changes().with(DeskLabel.SENTENCE, before.sentence(), after.sentence())
                .with(DeskLabel.CLAIMANT, JournalValue.name(before.claimant()), JournalValue.name(after.claimant()))
                .with(DeskLabel.CLAIMANT_NOTE, before.claimantNote(), after.claimantNote())
                .with(DeskLabel.CONCERNS, JournalValue.lines(before.concerns(), JournalValue::name),
                        JournalValue.lines(after.concerns(), JournalValue::name))
                .with(DeskLabel.LANGUAGE, before.language(), after.language());
    }

    /** What {@link Answer#word} would change. */
    static Changes of(Answer answer, AnswerWords words) {
        return new Changes().with(DeskLabel.STANCE, answer.stance, words.stance()).with(DeskLabel.BASIS, answer.basis, words.basis())
                .with(DeskLabel.QUALIFIER, answer.qualifier, words.qualifier())
                .with(DeskLabel.COUNTS_BECAUSE, answer.countsBecause, words.countsBecause())
                .with(DeskLabel.NOTE, answer.note, words.note());
    }
}
