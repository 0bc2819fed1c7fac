package org.wederhoor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is longer than a page, and the ways to its head and to the page after it. A page begins after the row
 * that the one before it ended with, so nothing is skipped or shown twice when rows come in at the head meanwhile.
 *
 * <p>A resource reads where to begin ({@code @RestQuery String after}), finds one row more than a page holds, and hands both to
 * {@link #of}; the template lists {@code page.rows} and ends with <code>{#pager page=page /}</code>. Where a page has two such
 * lists the tag takes what this one is called: <code>{#pager page=page of=messages:reports /}</code>.
 *
 * @param rows      those on this page
 * @param path      the list's own path without the language, with whatever query it has besides the pages
 * @param parameter the query parameter that says where a page begins
 * @param head      whether it begins with the list's first row
 * @param next      the key of this page's last row; null on the last page
 */
public record Pager<T>(List<T> rows, String path, String parameter, boolean head, String next) {

    /** The query parameter of a page's only list. */
    public static final String AFTER = "after";

    /** The query parameter of a list whose pages are numbered. */
    public static final String PAGE = "page";

    /**
     * @param found  the rows from where the page begins; one more than {@code length} tells that another page follows
     * @param length how many rows a page holds
     * @param after  where this page begins, as it was asked for; null or empty for the list's head
     * @param key    what names a row so that the next page can begin after it
     */
    public static <T> Pager<T> of(List<T> found, int length, String path, String after, Function<T, ?> key) {
        return of(found, length, path, AFTER, after, key);
    }

    /** As {@link #of(List, int, String, String, Function)}, for a page with more lists than one. */
    public static <T> Pager<T> of(List<T> found, int length, String path, String parameter, String after, Function<T, ?> key) {
        List<T> shown = List.copyOf(found.subList(0, Math.min(length, found.size())));
        String next = found.size() > length ? key.apply(shown.get(length - 1)).toString() : null;
        return new Pager<>(shown, path, parameter, after == null || after.isEmpty(), next);
    }

    /**
     * A page of a list that is told by its number, in an order in which no row names where the next page begins.
     *
     * @param found  the rows from where the page begins; one more than {@code length} tells that another page follows
     * @param number of the page, from 1
     */
    public static <T> Pager<T> numbered(List<T> found, int length, String path, int number) {
        return new Pager<>(List.copyOf(found.subList(0, Math.min(length, found.size()))), path, PAGE, number == 1,
                found.size() > length ? Integer.toString(number + 1) : null);
    }

    /** The same page of the list with its rows made into something else. */
    public <R> Pager<R> map(Function<List<T>, List<R>> rowsInto) {
        return new Pager<>(rowsInto.apply(rows), path, parameter, head, next);
    }

    /** Whether the list has other pages than this one. */
    public boolean isNeeded() {
        return !head || next != null;
    }

    /** The path of the page after this one; null on the last. */
    public String nextPath() {
        return next == null ? null
                : path + (path.contains("?") ? "&" : "?") + parameter + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
