package org.wederhoor.publication.about;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.runtime.Startup;

import org.wederhoor.web.Site;

/** The newsroom's own words on itself, read once at the start. */
@ApplicationScoped
@Startup
class Imprint {

    private static final long LARGEST = 40_000;

    private final Map<String, String> texts = new HashMap<>();

    /** @throws IllegalStateException when a file cannot be read, is too large, or is for a language that the site does not have */
    @Inject
    Imprint(AboutConfig config, Site site) {
        config.imprint().forEach((language, file) -> {
            if (site.languages().stream().noneMatch(each -> each.toLanguageTag().equals(language))) {
                throw new IllegalStateException("wederhoor.about.imprint." + language + ": the site has no such language");
            }
            texts.put(language, read(file));
        });
    }

    /** In Markdown; null where the newsroom has none in that language. */
    String in(Locale language) {
        return texts.get(language.toLanguageTag());
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalStateException(file + " is larger than " + LARGEST + " bytes");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("The imprint " + file + " cannot be read", e);
        }
    }
}
