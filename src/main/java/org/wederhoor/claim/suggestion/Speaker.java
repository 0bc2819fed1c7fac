package org.wederhoor.claim.suggestion;

import java.util.Locale;

import org.wederhoor.dossier.NamedParty;

/**
 * Who speaks, once it is known who "it" is.
 *
 * @param party        null when it is no known party
 * @param name         as printed where it was named
 * @param spokesperson null when nobody is named
 * @param outlet       reports what others say
 * @param named        by a name of its own, not by a noun alone
 * @param writer       whether it speaks as “we”, in a text of its own
 */
record Speaker(NamedParty party, String name, String spokesperson, boolean outlet, boolean named, boolean writer) {

    Speaker(NamedParty party, String name, String spokesperson, boolean outlet, boolean named) {
        this(party, name, spokesperson, outlet, named, false);
    }

    /** One that is known by a noun alone: “the supplier”. */
    static Speaker unnamed(String noun) {
        return new Speaker(null, noun, null, false, false);
    }

    Speaker spokenForBy(String person) {
        return new Speaker(party, name, person, false, named, writer);
    }

    boolean isSame(Speaker other) {
        if (party != null || other.party != null) {
            return party != null && other.party != null && party.name().equals(other.party.name());
        }
        String one = name.toLowerCase(Locale.ROOT);
        String two = other.name.toLowerCase(Locale.ROOT);
        return one.equals(two) || one.endsWith(" " + two) || two.endsWith(" " + one);
    }

    boolean isKnown() {
        return party != null && party.id() != null;
    }
}
