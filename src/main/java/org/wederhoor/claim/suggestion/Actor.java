package org.wederhoor.claim.suggestion;

import org.wederhoor.dossier.NamedParty;

/**
 * Somebody who can speak, as a sentence names them.
 *
 * @param kind         how they are named
 * @param party        the known party; null when it is none, or has to be found out from the sentences before
 * @param speaker      the words that name the speaker, as printed
 * @param spokesperson who speaks for them, as printed; null when nobody is named
 */
record Actor(Kind kind, NamedParty party, String speaker, String spokesperson) {

    enum Kind {
        /** By name. */
        NAME,
        /** “we”, “our company”: whoever writes the text. */
        WRITER,
        /** “director Mary Smith”: of whoever was named just before. */
        OFFICER,
        /** “the company”: whichever was named before. */
        NOUN,
        /** “the ministry”, “the supplier”: one of many, known only where a name has that word, or was introduced by it. */
        INSTITUTION,
        /** “its director”: of whichever was named before. */
        THEIRS,
        /** “the newspaper”: an outlet that was named before. */
        OUTLET,
        /** “it”, “they”. */
        PRONOUN,
        /** “she”, “the minister”: a person who was named before. */
        PERSON,
        /** “the spokesperson”: of a party that was named before. */
        SPOKESPERSON
    }

    boolean isOutlet() {
        return kind == Kind.OUTLET || party != null && party.outlet();
    }

    Actor of(NamedParty found, String name) {
        return new Actor(kind, found, name, spokesperson);
    }
}
