package org.wederhoor.desk.source;

import java.util.ArrayList;
import java.util.List;
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
import org.wederhoor.claim.intake.Intake.Taken;
import org.wederhoor.claim.intake.Offers;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.OfferedPage;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** Where an editor chooses among the pages of a web archive. */
@Path("/desk/dossiers/{dossier}/pages/{upload}")
@RolesAllowed(Role.CHECKERS)
public class OfferedPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pages(Form form, Dossier dossier, UUID upload, List<OfferedPage> pages, List<Source> taken);
    }

    private static final Labels LABELS = Labels.NONE.with("page", Words.of(CrawlsMessages.class, CrawlsMessages::pages));

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/dossiers/[^/]+/pages/[^/]+", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Offers offers;

    /** @param source the source whose text is to come; null for new ones */
    @GET
    public TemplateInstance choose(@RestPath UUID dossier, @RestPath UUID upload, @RestQuery UUID source) {
        return page(dossier, upload, Missing.unlessAny(OfferedPage.of(dossier, upload)), Form.blank(LABELS).with("source", source), List.of());
    }

    /** Each of the chosen pages becomes a source; one that cannot be read spoils none of the others. */
    @POST
    public Response take(@RestPath UUID dossier, @RestPath UUID upload) {
        List<UUID> chosen = form.values("page").stream().flatMap(each -> Ids.parsed(each).stream()).distinct().toList();
        UUID source = form.value("source").isEmpty() ? null : form.id("source");
        if (chosen.isEmpty()) {
            form.problem("page", WebProblem.REQUIRED);
        } else if (source != null && chosen.size() > 1) {
            form.problem("page", Words.of(CrawlsMessages.class, CrawlsMessages::onlyOne));
        }
        List<Taken> taken = form.hasProblems() ? List.of() : take(dossier, chosen, source);
        if (taken.size() < chosen.size() || form.hasProblems()) {
            return again(dossier, upload, taken);
        }
        return address.see(taken.size() == 1 ? "/desk/sources/" + taken.get(0).source() : Sources.pathOf(dossier));
    }

    private List<Taken> take(UUID dossier, List<UUID> chosen, UUID source) {
        List<Taken> taken = new ArrayList<>();
        for (UUID each : chosen) {
            try {
                Taken its = offers.take(each, dossier, source, editor.getId(), editor.getName());
                if (its != null) {
                    taken.add(its);
                }
            } catch (Refused e) {
                form.problem("page", e.words());
            }
        }
        return taken;
    }

    private Response again(UUID dossier, UUID upload, List<Taken> taken) {
        if (!form.hasProblems()) {
            form.problem("page", Words.of(CrawlsMessages.class, CrawlsMessages::someNot));
        }
        List<Source> sources = taken.stream().map(each -> Source.<Source>findById(each.source())).toList();
        return Response.status(422).entity(page(dossier, upload, OfferedPage.of(dossier, upload), form, sources)).build();
    }

    private static TemplateInstance page(UUID dossier, UUID upload, List<OfferedPage> pages, Form shown, List<Source> taken) {
        return Templates.pages(shown, Missing.unless(Dossier.findById(dossier)), upload, pages, taken);
    }
}
