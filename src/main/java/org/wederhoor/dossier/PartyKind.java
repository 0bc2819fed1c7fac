package org.wederhoor.dossier;

/** What a party is. */
public enum PartyKind {
    COMPANY, AGENCY, GOVERNMENT, NEWS_OUTLET, PERSON, OTHER
}
