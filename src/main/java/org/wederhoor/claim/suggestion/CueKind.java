package org.wederhoor.claim.suggestion;

/** What a cue tells; the lexicon's files explain the kinds. */
enum CueKind {
    SILENCE, ACT, SOURCE, SAID, CALLED, CONTENT, JUDGEMENT
}
