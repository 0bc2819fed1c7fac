package org.wederhoor.web.address;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

import org.wederhoor.web.Site;
import org.wederhoor.web.language.Languages;

/** Holds the languages that a newsroom chose to those that the app is built with. */
@Singleton
class SiteLanguages {

    @Inject
    Site site;

    void onStart(@Observes @Priority(1) StartupEvent start) {
        check(site.languages(), site.language(), Languages.built());
    }

    /** @throws IllegalStateException when a language is chosen that the app is not built with, or an own one that is not chosen */
    static void check(List<Locale> chosen, Locale own, List<Locale> built) {
        List<Locale> unknown = chosen.stream().filter(each -> !built.contains(each)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("wederhoor.site.languages names " + tags(unknown) + ", and this app is built with " + tags(built)
                    + ". Choose among those, or build it with more: docs/operations.md says how a language is added.");
        }
        if (!chosen.contains(own)) {
            throw new IllegalStateException("wederhoor.site.language is " + own.toLanguageTag() + ", which is none of"
                    + " wederhoor.site.languages: " + tags(chosen) + ".");
        }
    }

    private static String tags(List<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
    }
}
