package org.wederhoor.publication.listing;

/** Why there is no list of what was asked for. */
public enum ListingProblem {
    MARK, MONTH, PARTY, DOSSIER, TOPIC, PAGE
}
