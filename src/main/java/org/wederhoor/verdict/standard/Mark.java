package org.wederhoor.verdict.standard;

/** How a claim stands. "Denied" is what a party says, never "false". */
public enum Mark {
    CONFIRMED, DENIED, UNVERIFIED
}
