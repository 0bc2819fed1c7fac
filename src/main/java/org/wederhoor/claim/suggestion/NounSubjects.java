package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.stream.IntStream;

import org.wederhoor.claim.Stance;

/** Finds the subject that is a noun phrase of no known kind: “the dockers”, “de leider van deze groep”. */
final class NounSubjects extends Surroundings {

    private static final int LONGEST = 4;

    NounSubjects(Utterance utterance) {
        super(utterance);
    }

    /**
     * The noun phrase whose noun is at {@code i}, with at most a phrase of its own before the verb: enough for a verb that only somebody who answers
     * can have. Null when it is none.
     */
    Subject of(int i, Cue cue) {
        boolean answers = cue.kind() == CueKind.ACT && !cue.pattern().state() && cue.pattern().stance() != Stance.CONFIRMS;
        boolean near = i == cue.from() - 1 || phrases.is(i + 1, WordList.BELONGING);
        if (!answers || !near) {
            return null;
        }
        for (int at = i; at >= 0 && at > i - LONGEST && phrases.isWord(at); at--) {
            if (phrases.isAny(at, WordList.DOCUMENTS, WordList.ANONYMOUS)) {
                return null;
            }
            if (phrases.is(at, WordList.DEFINITE)) {
                boolean subject = begins(at) && at < i && !isObjectFirst(i, cue);
                return subject ? new Subject(at, cue.from(), List.of(), phrases.printed(at, cue.from()), false) : null;
            }
            if (!phrases.isModifier(at, true)) {
                return null;
            }
        }
        return null;
    }

    private boolean begins(int at) {
        boolean clause = lexicon.invertsFreely() && IntStream.range(0, at).anyMatch(each -> phrases.is(each, WordList.COMPLEMENTS));
        return !clause && (at == 0 || utterance.piece(at - 1).isMark(",") || phrases.is(at - 1, WordList.CONJUNCTIONS));
    }

    // “maar die beschuldiging ontkent Delfin”
    private boolean isObjectFirst(int i, Cue cue) {
        return lexicon.invertsFreely() && lexicon.isDeniable(utterance.piece(i).form()) && isActor(cue.from() + 1);
    }
}
