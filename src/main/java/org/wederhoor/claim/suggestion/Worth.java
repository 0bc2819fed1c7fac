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
            return said.speaker.named() && kind != CueKind.CALLED && !said.quotations.isEmpty();
        }
        return !said.quotations.isEmpty() || kind != CueKind.CALLED && said.to - said.cue.to() >= FEWEST_WORDS;
    }
}
