package org.wederhoor.source.signature;

import java.util.List;

/** Where the keys of domains are looked up. */
public interface KeyLookup {

    /** Whether this installation looks them up at all; by itself it calls on nobody. */
    boolean isOn();

    /**
     * What DNS has under a name, each record in one piece; none where there is no such name.
     *
     * @throws KeyLookupFailed when nobody answered
     */
    List<String> texts(String name);
}
