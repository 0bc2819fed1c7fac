package org.wederhoor.claim.suggestion;

/** A cue in a sentence: from the piece {@code from} up to but not including {@code to}. */
record Cue(CuePattern pattern, int from, int to) {

    CueKind kind() {
        return pattern.kind();
    }
}
