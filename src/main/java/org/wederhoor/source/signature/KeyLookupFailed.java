package org.wederhoor.source.signature;

/** Nobody answered when a key was looked up, so that nothing is known of it. */
public final class KeyLookupFailed extends RuntimeException {

    KeyLookupFailed(Throwable cause) {
        super(cause);
    }
}
