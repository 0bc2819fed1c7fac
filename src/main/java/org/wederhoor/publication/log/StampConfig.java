package org.wederhoor.publication.log;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who says at what time the log was so. */
@ConfigMapping(prefix = "wederhoor.stamps")
interface StampConfig {

    /** The address of a time-stamping authority (RFC 3161); without it, checkpoints get no stamps. */
    Optional<URI> authority();

    /** A file of certificates in PEM, to one of which a stamp has to lead; without it, any will do. */
    Optional<Path> trusted();

    @WithDefault("24h")
    Duration every();
}
