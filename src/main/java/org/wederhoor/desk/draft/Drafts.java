package org.wederhoor.desk.draft;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Where the desk's forms send what is being typed, every few seconds, and where such words are thrown away. */
@Path("/desk/drafts")
@RolesAllowed(Role.CHECKERS)
public class Drafts {

    /** Of a draft's fields, in bytes. */
    static final int LARGEST = 1_000_000;
    static final Pattern PATH = Pattern.compile("/desk(/[A-Za-z0-9-]{1,60}){1,5}");
    static final Pattern FORM_ID = Pattern.compile("[0-9a-fA-F-]{0,40}");

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    RoutingContext request;

    /** Takes a form as it stands, with "draftPath", the address that it is sent to; says 413 when it is too large to keep. */
    @POST
    public Response keep() {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        // as the form is by now: a party that was named in it is its id
        request.request().formAttributes().names().forEach(name -> sent.put(name, form.values(name)));
        String path = matching(PATH, first(sent, "draftPath"));
        String formId = matching(FORM_ID, sent.containsKey("version") && !first(sent, "version").isEmpty() ? "" : first(sent, "id"));
        String fields = Draft.json(DraftFields.kept(sent));
        if (fields.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return Response.status(413).build();
        }
        Transactions.run(() -> Draft.keep(editor.getId(), path, formId, fields));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/discard")
    public Response discard(@RestPath UUID id) {
        String back = matching(PATH, request.request().getFormAttribute("back"));
        Transactions.run(() -> Draft.delete("id = ?1 and accountId = ?2", id, editor.getId()));
        return address.see(back);
    }

    private static String matching(Pattern pattern, String given) {
        if (given == null || !pattern.matcher(given).matches()) {
            throw new Missing();
        }
        return given;
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }
}
