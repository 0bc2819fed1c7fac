package org.wederhoor.publication.share;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** What readers see of a claim now, small enough to stand in a frame on another site: the one page that may be framed. */
@Path("/claims/{slug}/card")
@PermitAll
@Finished(claim = "slug")
public class Cards {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none';"
            + " frame-ancestors *";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance card(PublishedVerdict verdict);
    }

    @GET
    public Response card(@RestPath String slug) {
        PublishedVerdict verdict = PublishedVerdict.of(Missing.unless(CurrentEdition.at(slug)));
        return Response.ok(Templates.card(verdict), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", POLICY)
                // for pages that let in only what says that it may be
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Robots-Tag", "noindex").build();
    }
}
