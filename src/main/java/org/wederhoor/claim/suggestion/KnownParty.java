package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.UUID;

/**
 * A party to look for in an article.
 *
 * @param name    its name; its words count however the article joins them: by a space, a hyphen or a slash
 * @param aliases other names it is known by
 * @param outlet  a news outlet or agency: it relays what others say, and its own reporting is no statement
 */
public record KnownParty(UUID id, String name, List<String> aliases, boolean outlet) {

    public KnownParty {
        aliases = List.copyOf(aliases);
    }
}
