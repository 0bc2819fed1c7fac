package org.wederhoor.web;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

import org.wederhoor.web.language.Languages;

/** The newsroom that this installation serves. */
@ConfigMapping(prefix = "wederhoor.site")
public interface Site {

    @WithDefault("Wederhoor")
    String name();

    /** Where readers find the site: scheme, host and port, without a path. */
    @WithDefault("http://localhost:${quarkus.http.port}")
    URI url();

    /** The languages that pages can be read in, some or all of those that the app is built with. */
    @WithDefault("${quarkus.locales}")
    List<Locale> languages();

    @WithName("language")
    Optional<Locale> chosenLanguage();

    /** The language of addresses that name none: where none is chosen, the app's first if the site has it, or else the site's first. */
    default Locale language() {
        Locale first = Languages.built().get(0);
        return chosenLanguage().orElse(languages().contains(first) ? first : languages().get(0));
    }

    /** The zone in which times are shown. */
    @WithDefault("Europe/Amsterdam")
    ZoneId zone();

    default boolean secure() {
        return "https".equals(url().getScheme());
    }
}
