package org.wederhoor.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import org.wederhoor.web.Ids;

/**
 * A page of a list, as it was asked for.
 *
 * @param list  which list: the path that it is at and, of a search, what was sought
 * @param after where the page before this one ended; null for the first
 * @param limit as many as it has at most
 */
record ListPage(String list, String after, int limit) {

    static final int USUAL = 50;
    static final int MOST = 100;

    private static final String PARTS = "\n";
    private static final int LONGEST_CURSOR = 2000;

    /**
     * @param cursor as a page of this very list gave it; null for the first page
     * @param limit  1 to 100; null for the usual
     * @throws ApiProblem where either is anything else
     */
    static ListPage of(String list, String cursor, String limit) {
        return new ListPage(list, cursor == null ? null : read(list, cursor), limit == null ? USUAL : limit(limit));
    }

    /** What leads to the page that goes on after {@code position}. */
    String cursorAfter(Object position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((list + PARTS + position).getBytes(StandardCharsets.UTF_8));
    }

    /** One more than the page has, so that it shows whether there is another. */
    int oneMore() {
        return limit + 1;
    }

    String afterOrHead() {
        return after == null ? "" : after;
    }

    UUID afterId() {
        return after == null ? null : Ids.parsed(after).orElseThrow(ListPage::foreign);
    }

    static ApiProblem foreign() {
        return ApiProblem.badRequest("The cursor is none that this list has given.");
    }

    private static int limit(String asked) {
        if (!asked.matches("[1-9]\\d?|100")) {
            throw ApiProblem.badRequest("limit is a whole number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(asked);
    }

    private static String read(String list, String cursor) {
        try {
            String read = cursor.length() > LONGEST_CURSOR ? "" : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String position = read.startsWith(list + PARTS) ? read.substring(list.length() + PARTS.length()) : "";
            if (position.matches("[a-z0-9-]+")) {
                return position;
            }
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        throw foreign();
    }
}
