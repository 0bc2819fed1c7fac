package org.wederhoor.claim.suggestion;

/** What a cue tells; the lexicon's files explain the kinds. */
enum CueKind {
    SENSE, SILENCE, ACT, SOURCE, SAID, CALLED, CONTENT, JUDGEMENT, WHOLE;

    /** Whether it is looked for among the words that somebody speaks by, and not in what is said. */
    boolean isSpoken() {
        return this != CONTENT && this != JUDGEMENT && this != WHOLE;
    }
}
