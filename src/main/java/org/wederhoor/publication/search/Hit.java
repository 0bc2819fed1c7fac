package org.wederhoor.publication.search;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.web.search.Found;

/**
 * A verdict that was found.
 *
 * @param statements the part of what parties said that holds the words; null where none does, likewise {@code rationale}
 */
public record Hit(PublishedVerdict verdict, Found sentence, Found statements, Found rationale) {
}
