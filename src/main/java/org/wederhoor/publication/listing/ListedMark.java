package org.wederhoor.publication.listing;

import java.util.Arrays;

import org.wederhoor.verdict.standard.Mark;

/** How a claim stands in a list: by its mark, or withdrawn. */
public enum ListedMark {

    CONFIRMED, DENIED, UNVERIFIED, WITHDRAWN;

    /** Null for what was withdrawn. */
    public Mark mark() {
        return this == WITHDRAWN ? null : Mark.valueOf(name());
    }

    /** The one of that name, in whatever case; null where there is none. */
    static ListedMark named(String typed) {
        return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(typed)).findFirst().orElse(null);
    }
}
