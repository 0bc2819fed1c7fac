package org.wederhoor.dossier;

import java.util.List;

/**
 * What the desk says of a party.
 *
 * @param name     1 to 200 characters, nobody else's in whatever case
 * @param about    up to 1,000 characters; may be empty
 * @param interest likewise
 * @param aliases  other names as printed, in the order they are shown
 */
public record PartyWords(String name, PartyKind kind, String about, String interest, List<String> aliases) {
}
