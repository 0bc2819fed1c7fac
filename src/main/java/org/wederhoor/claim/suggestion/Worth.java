package org.wederhoor.claim.suggestion;

import org.wederhoor.claim.Stance;

/** Decides whether what was found is worth an editor's look: a statement on the record by somebody who can be named. */
final class Worth {

    private static final int FEWEST_WORDS = 3;

    private Worth() {
    }

    static boolean isWorth(Said said) {
        CueKind kind = said.cue.kind();
        if (kind == CueKind.ACT || said.stance != Stance.OTHER) {
            return true;
        }
        if (!said.speaker.isKnown()) {
            boolean spoken = kind != CueKind.CALLED || said.subject.inverted();
            return said.speaker.named() && spoken && !said.quotations.isEmpty();
        }
        int words = Math.max(said.to - said.cue.to(), said.cue.from() - said.from);
        return !said.quotations.isEmpty() || kind != CueKind.CALLED && words >= FEWEST_WORDS;
    }
}
