package org.wederhoor.web.search;

import org.wederhoor.web.Missing;

/** Which page of what was found is asked for. */
public final class PageNumber {

    private PageNumber() {
    }

    /**
     * @param typed null for the first page
     * @throws Missing when it is no number of a page
     */
    public static int of(String typed) {
        if (typed == null) {
            return 1;
        }
        if (!typed.matches("[1-9][0-9]{0,3}")) {
            throw new Missing();
        }
        return Integer.parseInt(typed);
    }
}
