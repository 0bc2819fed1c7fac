package org.wederhoor.publication.share;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.correction.CorrectionMessages;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Digest;
import org.wederhoor.verdict.Text;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;

/**
 * The picture of an edition, for where its address is shared. As the edition never changes, neither does it; once the law took something out, the
 * picture is another, at another address.
 */
@Path("/claims/{slug}/editions/{number}/picture{stones:[-0-9]*}.png")
@PermitAll
public class SharePictures {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    @Inject
    Address address;

    @Inject
    Site site;

    @Inject
    KeptPictures kept;

    /** @param stones how often the law had taken something out of the edition, after a hyphen; empty for never */
    @GET
    public Response picture(@RestPath String slug, @RestPath int number, @RestPath String stones, @Context Request request) {
        UUID id = Missing.unless(Edition.idAt(slug, number));
        int taken = Missing.unless(Edition.<Edition>findById(id)).stones;
        if (!stones.equals(taken == 0 ? "" : "-" + taken)) {
            return moved(id, stones, taken);
        }
        byte[] picture = kept.of(id + stones + address.getTag(), () -> of(PublishedVerdict.of(Edition.findById(id))).draw());
        EntityTag tag = new EntityTag(Digest.of(picture));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(picture, "image/png");
        return answer.tag(tag).header("Cache-Control", FOREVER)
                // pages of other sites show it
                .header("Cross-Origin-Resource-Policy", "cross-origin").build();
    }

    /** From an address of before to the one of now; caches that still hold the old picture do not come by here. */
    private Response moved(UUID id, String stones, int taken) {
        if (taken == 0 || !stones.isEmpty() && !stones.matches("-[1-9]\\d{0,3}") || !stones.isEmpty() && Integer.parseInt(stones.substring(1)) > taken) {
            throw new Missing();
        }
        return Response.status(Response.Status.FOUND).location(URI.create(address.getPrefix() + PublishedVerdict.of(Edition.findById(id)).picturePath()))
                .header("Cache-Control", "no-cache").build();
    }

    private SharePicture of(PublishedVerdict verdict) {
        String mark = verdict.withdrawn() ? bundle(CorrectionMessages.class).withdrawn()
                : bundle(VerdictMessages.class).mark(verdict.said().mark());
        Text claim = verdict.said().sentence(address.language());
        return new SharePicture(verdict.withdrawn() ? null : verdict.said().mark(), mark, claim.words(),
                Locale.forLanguageTag(claim.language()), bundle(ShareMessages.class).unset(), site.name(),
                site.url().getAuthority());
    }

    private <T> T bundle(Class<T> messages) {
        return MessageBundles.get(messages, Localized.Literal.of(address.getTag()));
    }
}
