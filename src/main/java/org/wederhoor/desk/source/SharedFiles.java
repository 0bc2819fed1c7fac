package org.wederhoor.desk.source;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

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

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.DeskMessages;
import org.wederhoor.desk.DossierChoices;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** Where an editor says into which dossier goes what they shared with the desk, and which of it. */
@Path("/desk/share/{share}")
@RolesAllowed(Role.CHECKERS)
public class SharedFiles {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance files(Form form, UUID share, List<SharedFile> files, DossierChoices dossiers, List<BroughtFile> brought);
    }

    private static final Labels LABELS = Labels.NONE.with("file", Words.of(EnclosuresMessages.class, EnclosuresMessages::came))
            .with("dossier", Words.of(DeskMessages.class, DeskMessages::dossier));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/share/[^/]+", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Shares shares;

    /** @param titled words that the dossier's title has; null for any */
    @GET
    public TemplateInstance choose(@RestPath UUID share, @RestQuery String titled) {
        List<SharedFile> files = Missing.unlessAny(SharedFile.of(share, editor.getId()));
        Form chosen = Form.blank(LABELS).withAll("file", files.stream().filter(each -> each.refused == null && each.fileName != null)
                .map(each -> each.id.toString()).toList());
        return Templates.files(chosen, share, files, DossierChoices.of(titled, null), List.of());
    }

    /** Each of those that are chosen becomes a source of the dossier; one that is refused spoils none of the others. */
    @POST
    public Response take(@RestPath UUID share) {
        List<UUID> chosen = form.values("file").stream().flatMap(each -> Ids.parsed(each).stream()).distinct().toList();
        UUID dossier = Ids.parsed(form.value("dossier")).orElse(null);
        if (chosen.isEmpty()) {
            form.problem("file", WebProblem.REQUIRED);
        }
        if (dossier == null) {
            form.problem("dossier", WebProblem.REQUIRED);
        }
        List<BroughtFile> brought = form.hasProblems() ? List.of()
                : chosen.stream().map(each -> shares.take(each, share, dossier, editor.getId(), editor.getName())).filter(Objects::nonNull).toList();
        if (brought.size() == 1 && brought.get(0).taken() != null && SharedFile.of(share, editor.getId()).isEmpty()) {
            return address.see("/desk/sources/" + brought.get(0).taken().source());
        }
        boolean any = brought.stream().anyMatch(each -> each.taken() != null);
        return Response.status(any ? 200 : 422).entity(Templates.files(form, share, SharedFile.of(share, editor.getId()),
                DossierChoices.of(null, dossier == null ? null : Dossier.findById(dossier)), brought)).build();
    }

    /** Nothing of it is kept any longer. */
    @POST
    @Path("discard")
    public Response discard(@RestPath UUID share) {
        shares.discard(share, editor.getId());
        return address.see("/desk/share");
    }
}
