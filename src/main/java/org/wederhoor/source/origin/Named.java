package org.wederhoor.source.origin;

import java.util.List;
import java.util.UUID;

/**
 * A party by the names that articles may print.
 *
 * @param id      null for a news agency that is known without being a party
 * @param aliases other names, in any order
 * @param outlet  whether it publishes news; whatever does not is never what an article goes back to
 */
public record Named(UUID id, String name, List<String> aliases, boolean outlet) {
}
