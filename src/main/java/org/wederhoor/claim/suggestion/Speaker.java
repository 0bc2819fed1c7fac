package org.wederhoor.claim.suggestion;

import org.wederhoor.dossier.NamedParty;

/**
 * Who speaks, once it is known who "it" is.
 *
 * @param party        null when it is no known party
 * @param name         as printed where it was named
 * @param spokesperson null when nobody is named
 * @param outlet       reports what others say
 * @param named        by a name of its own, not by a noun alone
 */
record Speaker(NamedParty party, String name, String spokesperson, boolean outlet, boolean named) {

    boolean isSame(Speaker other) {
        if (party != null || other.party != null) {
            return party != null && other.party != null && party.name().equals(other.party.name());
        }
        return name.equals(other.name) || name.endsWith(" " + lastWord(other.name)) || other.name.endsWith(" " + lastWord(name));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean isKnown() {
        return party != null && party.id() != null;
    }
}
