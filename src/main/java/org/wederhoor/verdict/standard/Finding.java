package org.wederhoor.verdict.standard;

import java.util.List;
import java.util.stream.Stream;

import org.wederhoor.web.Words;

/**
 * One rule, how the evidence stands to it, and a sentence that says so.
 *
 * @param needs what would help; empty where it is met
 */
public record Finding(Rule rule, Result result, Words words, List<Need> needs) {

    static Finding of(Rule rule, Established found) {
        return new Finding(rule, found.met() ? Result.MET : Result.NOT_MET, found.words(), found.met() ? List.of() : found.needs());
    }

    public boolean isMet() {
        return result == Result.MET;
    }

    /** Whether its rule alone, where it is met, leads to {@code mark}. */
    public boolean isWayTo(Mark mark) {
        return Needs.of(mark).ways().contains(rule);
    }

    /** Whether it stands in the way of a mark that needs it. */
    public boolean isMissing() {
        return result == Result.NOT_MET;
    }

    /** The same, where it was not met: excused if {@code deviates} says that a reason was written, else open to one. */
    Finding excusedIf(boolean deviates) {
        if (!isMissing()) {
            return this;
        }
        return deviates ? new Finding(rule, Result.EXCUSED, words, List.of()) : new Finding(rule, result, words,
                Stream.concat(needs.stream(), Stream.of(Need.to(Need.Step.SAY_WHY_NOT))).toList());
    }
}
