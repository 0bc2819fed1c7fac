package org.wederhoor.desk.reply;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The mail server by which the desk sends its letters, where it has one. */
@ConfigMapping(prefix = "wederhoor.mail")
interface Correspondence {

    /** The mail server's name; without one the desk sends nothing itself. */
    Optional<String> host();

    /** Whom letters come from; else "desk" at the site's own host. */
    Optional<String> from();
}
