package org.wederhoor.desk.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.desk.DossierChoices;
import org.wederhoor.web.address.Address;

/** Where a phone brings what somebody shares with the desk: an address or words, for which a dossier is chosen. */
@Path("/desk")
@RolesAllowed(Role.CHECKERS)
public class SharedToDesk {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(String address, String words, String query, DossierChoices dossiers);
    }

    @Inject
    Address address;

    /** What makes a phone offer the desk among the apps that something can be shared with (W3C Web App Manifest; Web Share Target, draft). */
    @GET
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json")
    public String manifest() {
        String desk = address.getPrefix() + "/desk";
        return new JsonObject().put("name", address.getSiteName()).put("short_name", address.getSiteName()).put("lang", address.getTag())
                .put("start_url", desk).put("scope", desk).put("display", "minimal-ui")
                .put("icons", new JsonArray().add(new JsonObject().put("src", "/assets/favicon.svg").put("sizes", "any").put("type", "image/svg+xml")))
                .put("share_target", new JsonObject().put("action", desk + "/share").put("method", "GET")
                        .put("params", new JsonObject().put("title", "title").put("text", "text").put("url", "url"))).encode();
    }

    /** @param text many programs write the address in here, and nothing in {@code url} */
    @GET
    @Path("share")
    public TemplateInstance choose(@RestQuery String title, @RestQuery String text, @RestQuery String url) {
        Matcher found = ADDRESS.matcher(Stream.of(url, text, title).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining(" ")));
        String page = found.find() ? found.group() : "";
        String words = page.isEmpty() && text != null ? text.strip() : "";
        return Templates.choose(page, words, page.isEmpty() ? "text=" + encoded(words) : "address=" + encoded(page), DossierChoices.of(null, null));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
