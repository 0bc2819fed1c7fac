package org.wederhoor.publication.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.text.Xml;

/** Where search engines find every page (sitemaps.org, protocol 0.9): the names of the {@link Sitemaps} of all languages. */
@Path("/sitemap.xml")
@PermitAll
@Finished
public class SitemapIndex {

    @Inject
    Address address;

    @Inject
    EntityManager database;

    @GET
    public Response index() {
        List<String> names = new ArrayList<>(List.of("pages-1.xml"));
        for (Listed kind : Listed.values()) {
            for (int file = 0; file < kind.count(database); file += Sitemaps.MOST) {
                names.add(kind.name().toLowerCase(Locale.ROOT) + "-" + (file / Sitemaps.MOST + 1) + ".xml");
            }
        }
        Xml xml = new Xml("sitemapindex", Sitemaps.NAMESPACE);
        address.everywhere("/sitemaps/").forEach(base -> names.forEach(name -> xml.element("sitemap", () -> xml.element("loc", base + name))));
        return Machines.answer(xml.end(), "application/xml");
    }
}
