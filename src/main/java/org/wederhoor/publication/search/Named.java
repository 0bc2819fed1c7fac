package org.wederhoor.publication.search;

import org.wederhoor.web.search.Found;

/**
 * A party or a dossier that editions name, under the name in the newest of them.
 *
 * @param language of a dossier's title; null for a party
 * @param found    the name, with the words in it that were looked for
 */
public record Named(boolean party, String slug, String name, String language, Found found) {
}
