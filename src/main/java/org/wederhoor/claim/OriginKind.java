package org.wederhoor.claim;

/** What stands at the end of a trail. */
public enum OriginKind {

    ORIGINAL_REPORT, PRIMARY_DOCUMENT, PARTY
}
