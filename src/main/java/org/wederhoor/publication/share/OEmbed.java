package org.wederhoor.publication.share;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.text.Json;

/** What to show for the address of a verdict page (oEmbed 1.0): its card, in a frame. */
@Path("/oembed")
@PermitAll
@Finished
public class OEmbed {

    private static final int A_DAY = 86_400;

    @Inject
    Address address;

    @Inject
    Site site;

    @Inject
    EmbedCode code;

    /**
     * Answers 400 without an address or with a size that is none, 404 for an address that leads to no verdict here, 501 for a
     * format that it does not speak.
     */
    @GET
    public Response embed(@RestQuery String url, @RestQuery String format, @RestQuery String maxwidth, @RestQuery String maxheight) {
        if (format != null && !format.equals("json") && !format.equals("xml")) {
            throw new WebApplicationException(Response.Status.NOT_IMPLEMENTED);
        }
        if (url == null || url.isBlank()) {
            throw new BadRequestException();
        }
        EmbedSize most = new EmbedSize(pixels(maxwidth), pixels(maxheight));
        EmbeddedPage page = EmbeddedPage.at(url, site).orElseThrow(Missing::new);
        Map<String, Object> told = told(page, PublishedVerdict.of(Missing.unless(CurrentEdition.at(page.slug()))), most);
        boolean xml = "xml".equals(format);
        return Response.ok(xml ? OEmbedForm.xml(told) : Json.write(told), xml ? "text/xml;charset=UTF-8" : "application/json;charset=UTF-8")
                .header("Access-Control-Allow-Origin", "*").build();
    }

    private Map<String, Object> told(EmbeddedPage page, PublishedVerdict verdict, EmbedSize most) {
        String claim = verdict.said().sentence(page.language()).words();
        String base = address.canonical(page.language(), "/claims/" + page.slug());
        EmbedSize size = EmbedCode.size(verdict, page.language(), most);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", "1.0");
        told.put("type", "rich");
        told.put("title", claim);
        told.put("provider_name", site.name());
        told.put("provider_url", site.url().toString());
        told.put("cache_age", A_DAY);
        told.put("width", size.width());
        told.put("height", size.height());
        told.put("html", code.of(verdict, page.language(), size));
        if (most.holds(SharePicture.WIDTH, SharePicture.HEIGHT)) {
            told.put("thumbnail_url", address.canonical(page.language(), verdict.picturePath()));
            told.put("thumbnail_width", SharePicture.WIDTH);
            told.put("thumbnail_height", SharePicture.HEIGHT);
        }
        return told;
    }

    /** A size as asked for; without one, more than any card takes. */
    private static int pixels(String asked) {
        if (asked == null) {
            return Integer.MAX_VALUE;
        }
        if (!asked.matches("0*[1-9]\\d{0,8}")) {
            throw new BadRequestException();
        }
        return Integer.parseInt(asked);
    }
}
