package org.wederhoor.desk.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.DossierChoices;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.guard.DeviceShares;

/**
 * Where a device brings what somebody shares with the desk from another app: an address, words or files, for which a dossier is chosen. A device sends
 * files without a token, so that receiving them does nothing but keep them for whoever is signed in; which of them go into which dossier is said on a page.
 */
@Path("/desk")
@RolesAllowed(Role.CHECKERS)
public class SharedToDesk {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(String address, String words, String query, DossierChoices dossiers, List<SharedFile> waiting);
    }

    private static final Labels LABELS = Labels.NONE.with("title", Words.of(EnclosuresMessages.class, EnclosuresMessages::sharedTitle))
            .with("text", Words.of(SourcesMessages.class, SourcesMessages::pastedText))
            .with("url", Words.of(SourcesMessages.class, SourcesMessages::captureAddress));
    // of an address, which servers and browsers take
    private static final int LONGEST_QUERY = 1500;

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/share", LABELS);
    }

    @Produces
    @Singleton
    static DeviceShares devices() {
        return new DeviceShares("/desk/share");
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Shares shares;

    @Inject
    RoutingContext request;

    /** What makes a phone offer the desk among the apps that something can be shared with (W3C Web App Manifest; Web Share Target, draft). */
    @GET
    @Path("manifest.webmanifest")
    @jakarta.ws.rs.Produces("application/manifest+json")
    public String manifest() {
        String desk = address.getPrefix() + "/desk";
        return new JsonObject().put("name", address.getSiteName()).put("short_name", address.getSiteName()).put("lang", address.getTag())
                .put("start_url", desk).put("scope", desk).put("display", "minimal-ui")
                .put("icons", new JsonArray().add(new JsonObject().put("src", "/assets/favicon.svg").put("sizes", "any").put("type", "image/svg+xml")))
                .put("share_target", new JsonObject().put("action", desk + "/share").put("method", "POST").put("enctype", "multipart/form-data")
                        .put("params", new JsonObject().put("title", "title").put("text", "text").put("url", "url")
                                .put("files", new JsonArray().add(new JsonObject().put("name", "file").put("accept", kinds()))))).encode();
    }

    /** The kinds of files that are read: some systems know a file by its media type, others by its name. */
    private static JsonArray kinds() {
        return new JsonArray(Stream.of(DocumentType.values()).flatMap(each -> Stream.of(each.mediaType(), each.extension())).filter(Objects::nonNull).toList());
    }

    /** @param text many programs write the address in here, and nothing in {@code url} */
    @GET
    @Path("share")
    public TemplateInstance choose(@RestQuery String title, @RestQuery String text, @RestQuery String url) {
        Matcher found = ADDRESS.matcher(Stream.of(url, text, title).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining(" ")));
        String page = found.find() ? found.group() : "";
        String words = page.isEmpty() && text != null ? text.strip() : "";
        return Templates.choose(page, words, page.isEmpty() ? "text=" + encoded(words) : "address=" + encoded(page), DossierChoices.of(null, null),
                SharedFile.waitingFor(editor.getId()));
    }

    /** Keeps files, and words that are too long for an address, for whoever is signed in; all else is asked for as it always was. */
    @POST
    @Path("share")
    public Response receive() {
        List<UploadedFile> files = UploadedFile.all(request, "file");
        List<String> all = Stream.of("title", "text", "url").map(form::value).filter(each -> !each.isBlank()).distinct().toList();
        String query = Stream.of("title", "text", "url").map(each -> each + "=" + encoded(form.value(each))).collect(Collectors.joining("&"));
        return address.see(files.isEmpty() && query.length() <= LONGEST_QUERY ? "/desk/share?" + query
                : "/desk/share/" + shares.keep(editor.getId(), files, String.join("\n", all)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
