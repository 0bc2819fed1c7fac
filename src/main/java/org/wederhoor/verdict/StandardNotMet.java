package org.wederhoor.verdict;

import java.util.List;

import org.wederhoor.verdict.standard.Finding;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Outcome;
import org.wederhoor.web.Refused;

/** A verdict was not submitted, because its evidence does not meet what its mark needs. */
public final class StandardNotMet extends Refused {

    private final Mark mark;
    private final transient List<Finding> missing;

    StandardNotMet(Mark mark, Outcome outcome) {
        super(language -> Refusal.words(language).standardNotMet(mark, outcome.missingIn(language)));
        this.mark = mark;
        this.missing = outcome.missing();
    }

    public Mark mark() {
        return mark;
    }

    /** What stands in the mark's way, one by one. */
    public List<Finding> missing() {
        return missing;
    }
}
