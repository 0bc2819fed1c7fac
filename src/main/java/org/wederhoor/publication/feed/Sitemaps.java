package org.wederhoor.publication.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.edition.Announced;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.text.Xml;

/** Lists of pages for search engines, of 50,000 at most each; those at a language's addresses hold that language's pages. */
@Path("/sitemaps")
@PermitAll
@Finished
public class Sitemaps {

    /** What the protocol allows. */
    static final int MOST = 50_000;

    static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern NAME = Pattern.compile("(\\p{Lower}+)-([1-9]\\d{0,8})\\.xml");
    private static final List<String> WITHOUT_A_DATE = List.of("/methodology", "/about");

    @Inject
    Address address;

    @Inject
    EntityManager database;

    /** @param name a kind of pages and the number of the list, from 1 */
    @GET
    @Path("/{name}")
    public Response list(@RestPath String name) {
        Matcher asked = NAME.matcher(name);
        if (!asked.matches()) {
            throw new Missing();
        }
        List<Listed.Page> pages = pages(asked.group(1), Integer.parseInt(asked.group(2)));
        if (pages.isEmpty()) {
            throw new Missing();
        }
        Xml xml = new Xml("urlset", NAMESPACE);
        pages.forEach(page -> xml.element("url", () -> {
            xml.element("loc", address.canonical(page.path()));
            if (page.changed() != null) {
                xml.element("lastmod", page.changed().toString());
            }
        }));
        return Machines.answer(xml.end(), "application/xml");
    }

    private List<Listed.Page> pages(String kind, int number) {
        if (kind.equals("pages")) {
            return number == 1 ? ownPages() : List.of();
        }
        for (Listed each : Listed.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(kind) && number <= Integer.MAX_VALUE / MOST) {
                return each.pages(database, (number - 1) * MOST, MOST);
            }
        }
        return List.of();
    }

    /** Those that are there whatever is published. */
    private List<Listed.Page> ownPages() {
        Instant last = Announced.editions(null, 1).stream().map(edition -> edition.publishedAt).findFirst().orElse(null);
        List<Listed.Page> pages = new ArrayList<>(List.of(new Listed.Page("/", last), new Listed.Page("/dossiers", last),
                new Listed.Page("/corrections", null)));
        WITHOUT_A_DATE.forEach(path -> pages.add(new Listed.Page(path, null)));
        return pages;
    }
}
