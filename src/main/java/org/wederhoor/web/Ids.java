package org.wederhoor.web;

import java.util.Optional;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

import io.quarkus.qute.TemplateExtension;

/** Ids for new things: UUIDv7 (RFC 9562), which sort by the time they were made. */
@TemplateExtension(namespace = "ids")
public final class Ids {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochRandomGenerator();

    private Ids() {
    }

    public static UUID next() {
        return TIME_ORDERED.generate();
    }

    /**
     * The id that {@code typed} is.
     *
     * @throws Missing when it is none
     */
    public static UUID read(String typed) {
        return parsed(typed).orElseThrow(Missing::new);
    }

    /** The id that {@code typed} is; empty when it is none. */
    public static Optional<UUID> parsed(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
