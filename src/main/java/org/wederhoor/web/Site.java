package org.wederhoor.web;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The newsroom that this installation serves. */
@ConfigMapping(prefix = "wederhoor.site")
public interface Site {

    @WithDefault("Wederhoor")
    String name();

    /** Where readers find the site: scheme, host and port, without a path. */
    @WithDefault("http://localhost:${quarkus.http.port}")
    URI url();

    /** The language of addresses that name none. */
    @WithDefault("en")
    Locale language();

    /** The languages that pages can be read in. */
    @WithDefault("en,nl")
    List<Locale> languages();

    /** The zone in which times are shown. */
    @WithDefault("Europe/Amsterdam")
    ZoneId zone();

    default boolean secure() {
        return "https".equals(url().getScheme());
    }
}
