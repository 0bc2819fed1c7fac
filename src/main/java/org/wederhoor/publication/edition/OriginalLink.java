package org.wederhoor.publication.edition;

/**
 * The way from a quotation to the original.
 *
 * @param exactly whether it leads to the very words, and not to the page that has them somewhere
 * @param name    of the source
 */
public record OriginalLink(String href, boolean exactly, String name) {
}
