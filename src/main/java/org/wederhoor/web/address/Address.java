package org.wederhoor.web.address;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;

import org.wederhoor.web.Site;
import org.wederhoor.web.Words;
import org.wederhoor.web.time.ClockWords;
import org.wederhoor.web.time.DateForm;

/** The address that was asked for: its language, and the path that is the same in every language. */
@Named
@RequestScoped
public class Address {

    @Inject
    Site site;

    private Locale language;
    private String path = "/";
    private String query = "";

    /**
     * Reads an absolute path such as {@code /nl/claims/x}. The site's own language is named for the front page alone.
     *
     * @return the path without its language, beginning with a slash
     */
    public String read(String absolutePath) {
        language = site.language();
        path = absolutePath;
        String own = "/" + language.toLanguageTag();
        if (path.equals(own) || path.equals(own + "/")) {
            path = "/";
            return path;
        }
        for (Locale other : site.languages()) {
            String prefix = prefix(other);
            if (!prefix.isEmpty() && (path.equals(prefix) || path.startsWith(prefix + "/"))) {
                language = other;
                path = path.length() == prefix.length() ? "/" : path.substring(prefix.length());
                break;
            }
        }
        return path;
    }

    public Locale language() {
        return language == null ? site.language() : language;
    }

    /** What every link on the page begins with: nothing in the site's own language, else a slash and the language. */
    public String getPrefix() {
        return prefix(language());
    }

    public String getTag() {
        return language().toLanguageTag();
    }

    public String getPath() {
        return path;
    }

    /** @param rawQuery as it was sent, so that the page in another language is asked for the same; null for none */
    void readQuery(String rawQuery) {
        query = rawQuery == null ? "" : "?" + rawQuery;
    }

    /** The front page in this language: an address that is never redirected to another one. */
    public String getFront() {
        return path(language(), "/");
    }

    /** The page's one public address. */
    public String getCanonical() {
        return site.url() + path(language(), path);
    }

    public String canonical(String ofPath) {
        return site.url() + getPrefix() + ofPath;
    }

    /** A path's address in another language than the one that was asked for. */
    public String canonical(Locale inLanguage, String ofPath) {
        return site.url() + prefix(inLanguage) + ofPath;
    }

    /** A path's addresses in every language, in the order of the site's settings. */
    public List<String> everywhere(String ofPath) {
        return site.languages().stream().map(each -> site.url() + prefix(each) + ofPath).toList();
    }

    public String getSiteUrl() {
        return site.url().toString();
    }

    public String getSiteName() {
        return site.name();
    }

    public List<Translation> getTranslations() {
        return translations(path, query);
    }

    /** The links to a path in every language, for a page that is not to repeat what was asked for. */
    public List<Translation> translations(String ofPath) {
        return translations(ofPath, "");
    }

    private List<Translation> translations(String ofPath, String asked) {
        return site.languages().stream().map(other -> new Translation(other, path(other, ofPath) + asked, site.url() + path(other, ofPath),
                other.equals(language()))).toList();
    }

    /** Where somebody is sent whose language is not known. */
    public String getDefaultTranslation() {
        return site.url() + path;
    }

    /** An answer that sends the browser on to a path of this site, in the same language. */
    public Response see(String nextPath) {
        return Response.seeOther(URI.create(getPrefix() + nextPath)).build();
    }

    /** What a language is called in the one that was asked for. */
    public String called(String languageTag) {
        return Locale.forLanguageTag(languageTag).getDisplayLanguage(language());
    }

    public String say(Words words) {
        return words.in(language());
    }

    /** A moment in the newsroom's zone, to the minute. */
    public String time(Instant moment) {
        return DateForm.MINUTE.in(language()).withZone(site.zone()).format(moment);
    }

    /** The same of a moment that comes after another on the page: without its day where that is the other's. */
    public String timeAfter(Instant before, Instant moment) {
        return day(before).equals(day(moment)) ? DateForm.CLOCK.in(language()).withZone(site.zone()).format(moment) : time(moment);
    }

    /** The IANA name of the newsroom's zone. */
    public String getZone() {
        return site.zone().getId();
    }

    /** The day of a moment in the newsroom's zone. */
    public String day(Instant moment) {
        return dayIn(language(), moment);
    }

    /** The same in another language than the address's. */
    public String dayIn(Locale inLanguage, Instant moment) {
        return ClockWords.day(moment, site.zone(), inLanguage);
    }

    // the bare front asks the browser for its language, so those who chose one are linked to an address that names it
    private String front(Locale other) {
        return site.languages().size() == 1 ? prefix(other) + "/" : "/" + other.toLanguageTag() + "/";
    }

    private String path(Locale other, String ofPath) {
        return ofPath.equals("/") ? front(other) : prefix(other) + ofPath;
    }

    private String prefix(Locale other) {
        return prefix(site, other);
    }

    /** What a path begins with in one of the site's languages: nothing in its own, else a slash and the language. */
    public static String prefix(Site site, Locale language) {
        return language.equals(site.language()) ? "" : "/" + language.toLanguageTag();
    }

    /**
     * The same page in another language.
     *
     * @param href      where a reader goes on, with what this page was asked for
     * @param canonical its one public address
     */
    public record Translation(Locale language, String href, String canonical, boolean current) {

        public String tag() {
            return language.toLanguageTag();
        }

        /** The language's name in itself, as a reader of it looks for it. */
        public String name() {
            String name = language.getDisplayLanguage(language);
            return name.substring(0, 1).toUpperCase(language) + name.substring(1);
        }
    }
}
