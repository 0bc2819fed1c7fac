package org.wederhoor.source;

/** Where a text stands between an event and its reader; also how a claim came into a source. */
public enum SourceKind {
    ORIGINAL_REPORT, WIRE_COPY, REWRITE, PRIMARY_DOCUMENT
}
