package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.LeftOutRanges;
import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** Notes where in a text elements of some kind begin and end; of those in one another, the outermost. */
final class Stretches {

    private final Function<Element, LeftOutReason> kind;
    private final List<LeftOutRanges.Span> found = new ArrayList<>();
    private Element open;
    private LeftOutReason reason;
    private int start;

    /** @param kind null for an element that is not of it */
    Stretches(Function<Element, LeftOutReason> kind) {
        this.kind = kind;
    }

    /** Whether one begins with the element. */
    boolean begin(Element element, int at) {
        LeftOutReason its = open == null ? kind.apply(element) : null;
        if (its != null) {
            open = element;
            reason = its;
            start = at;
        }
        return its != null;
    }

    /** Whether one ends with the element. */
    boolean end(Element element, int at) {
        boolean ends = open == element;
        if (ends) {
            found.add(new LeftOutRanges.Span(start, at, reason));
            open = null;
        }
        return ends;
    }

    List<LeftOutRanges.Span> found() {
        return found;
    }
}
