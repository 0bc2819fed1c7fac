package org.wederhoor.verdict.standard;

import org.wederhoor.web.Words;

/** One rule, how the evidence stands to it, and a sentence that says so. */
public record Finding(Rule rule, Result result, Words words) {

    static Finding of(Rule rule, Established found) {
        return new Finding(rule, found.met() ? Result.MET : Result.NOT_MET, found.words());
    }

    public boolean isMet() {
        return result == Result.MET;
    }

    /** Whether it stands in the way of a mark that needs it. */
    public boolean isMissing() {
        return result == Result.NOT_MET;
    }

    /** The same, excused where it was not met and {@code deviates} says that a reason was written. */
    Finding excusedIf(boolean deviates) {
        return deviates && isMissing() ? new Finding(rule, Result.EXCUSED, words) : this;
    }
}
