package org.wederhoor.claim;

import java.util.Locale;
import java.util.UUID;

/** Independent origins as a page tells them: with the names that it gives to the parties among them. */
public interface NamedOrigins {

    /** Null where they were not counted. */
    Origins origins();

    /** The name of a party that is an origin. */
    String originName(UUID party);

    /** "4 articles, 1 original report"; empty for a claim that appears nowhere, null where origins were not counted. */
    default String originCount(Locale language) {
        return origins() == null ? null : OriginCount.in(language, origins(), this::originName);
    }
}
