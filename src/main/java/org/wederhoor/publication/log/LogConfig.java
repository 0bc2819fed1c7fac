package org.wederhoor.publication.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The public log of this installation. */
@ConfigMapping(prefix = "wederhoor.log")
interface LogConfig {

    /** Where the key is, and what was last signed with it: outside of the database, so that no copy of that can sign. */
    @WithDefault("${WEDERHOOR_DATA_FOLDER:.wederhoor}/log")
    Path folder();

    /** Whether this instance signs, with a key that it makes where there is none yet; one that does not serves what others signed. */
    @WithDefault("${wederhoor.desk.enabled}")
    boolean signs();

    /** What the log is called from its first key on; without it, the host of the site and its path. */
    Optional<String> origin();

    /** Who is sent each checkpoint to sign that they saw it: a witness's verifier key, a space, and the address of its service. */
    Optional<List<String>> witnesses();
}
