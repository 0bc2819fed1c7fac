package org.wederhoor.source.signature;

import io.quarkus.qute.TemplateEnum;

/** What is known of a mail's signature, from what says most to what says least. Never more than that. */
@TemplateEnum
public enum SignatureOutcome {

    /** From, Subject, Date and the whole body are as the domain signed them. */
    INTACT,
    /** What the domain signed is as it was, but that is not all of these. */
    IN_PART,
    /** As it was signed, but the signature was no longer valid when the mail came here. */
    EXPIRED,
    /** The signature says that it was made after the mail came here. */
    AHEAD,
    /** The signature does not fit the mail: either was changed, or the key is another one. */
    CHANGED,
    /** The domain has taken its key back. */
    REVOKED,
    /** The way of signing is not trusted any more, or not known here. */
    UNTRUSTED,
    /** There is a signature, and no key for it was found where it was looked for. */
    NO_KEY,
    /** There is a signature, and nobody has looked for its key. */
    NOT_LOOKED_UP,
    /** There is a signature that does not say what is needed to check it. */
    MALFORMED,
    UNSIGNED;

    /** Whether the domain did sign what it covers. */
    public boolean isProven() {
        return this == INTACT || this == IN_PART || this == EXPIRED || this == AHEAD;
    }

    /** Whether another key could say more. */
    public boolean isOpen() {
        return this == CHANGED || this == REVOKED || this == NO_KEY || this == NOT_LOOKED_UP;
    }
}
