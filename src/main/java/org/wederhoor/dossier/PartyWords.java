package org.wederhoor.dossier;

import java.util.List;

/**
 * What the desk says of a party.
 *
 * @param name     1 to 200 characters, nobody else's in whatever case
 * @param about    up to 1,000 characters; may be empty
 * @param interest likewise
 * @param aliases  other names as printed, in the order they are shown
 * @param speaksFor the party whose spokesperson this is; null for one that speaks for itself
 */
public record PartyWords(String name, PartyKind kind, String about, String interest, List<String> aliases, Party speaksFor) {

    /** Of a party that speaks for itself. */
    public PartyWords(String name, PartyKind kind, String about, String interest, List<String> aliases) {
        this(name, kind, about, interest, aliases, null);
    }
}
