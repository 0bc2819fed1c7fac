package org.wederhoor.claim.suggestion;

/**
 * A quotation in an article, in UTF-16 units.
 *
 * @param outerStart the opening mark
 * @param start      the first unit inside the marks
 * @param end        the first unit after the words inside
 * @param outerEnd   the first unit after the closing mark; the same as {@code end} where the quotation goes on in the next
 *                   paragraph
 */
record Quotation(int outerStart, int start, int end, int outerEnd) {
}
