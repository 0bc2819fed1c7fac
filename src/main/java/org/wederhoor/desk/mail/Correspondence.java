package org.wederhoor.desk.mail;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The mail server by which the desk sends letters to parties and notices to its own people, where it has one. */
@ConfigMapping(prefix = "wederhoor.mail")
interface Correspondence {

    /** The mail server's name; without one the desk sends nothing itself. */
    Optional<String> host();

    /** Whom letters come from; else "desk" at the site's own host. */
    Optional<String> from();
}
