package org.wederhoor.publication;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Address;
import org.wederhoor.web.Site;
import org.wederhoor.web.WantedLanguage;

/** The page that readers find first. */
@Path("/")
@PermitAll
@Finished
public class ReadersFront {

    private static final int LATEST = 10;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance front(List<PublishedVerdict> latest, List<PublishedVerdict> dossiers);
    }

    @Inject
    Address address;

    @Inject
    PageHeaders headers;

    @Inject
    Site site;

    /** The bare address goes to the front in the language that the browser asks for; one that names its language stays. */
    @GET
    public TemplateInstance front(HttpServerRequest request) {
        if (!address.isLanguageNamed()) {
            Locale wanted = WantedLanguage.among(site.languages(), request.getHeader("Accept-Language"));
            headers.set("Vary", "Accept-Language");
            if (wanted != null && !wanted.equals(site.language())) {
                throw new WebApplicationException(Response.status(Response.Status.FOUND)
                        .location(URI.create("/" + wanted.toLanguageTag() + "/")).build());
            }
        }
        return Templates.front(PublishedVerdict.all(CurrentEdition.latest(LATEST)),
                PublishedVerdict.all(CurrentEdition.newestOfEachDossier()));
    }
}
