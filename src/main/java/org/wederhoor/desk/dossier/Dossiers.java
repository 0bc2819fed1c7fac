package org.wederhoor.desk.dossier;

import java.util.Comparator;
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
import org.wederhoor.claim.AnswerMatrix;
import org.wederhoor.desk.source.DossierOrigins;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.DossierWords;
import org.wederhoor.dossier.Filter;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** A dossier at the desk: its claims, statements, sources and parties. */
@Path("/desk/dossiers")
@RolesAllowed(Role.CHECKERS)
public class Dossiers {

    // claims on a dossier's page, of which the board has all, page by page; and statements, sources and parties
    private static final int MOST = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(DossiersAsked asked, Pager<DossierRow> page);

        static native TemplateInstance dossier(Dossier dossier, DossierFilter asked, List<ClaimRow> claims, AnswerMatrix matrix,
                ListedPart<StatementRow> statements, ListedPart<Source> sources, List<DossierOrigins.Group> origins, ListedPart<Party> parties, int all);

        static native TemplateInstance form(Form form, Dossier dossier);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/dossiers(/[^/]+)?", DossierForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    DossierOrigins origins;

    @Inject
    FirstArticle article;

    /** @param after only those that are older than this one; null for all */
    @GET
    public TemplateInstance list(@RestQuery UUID after, @RestQuery String q, @RestQuery String state, @RestQuery String sort, @RestQuery String page) {
        DossiersAsked asked = DossiersAsked.of(q, state, sort, page);
        return Templates.list(asked, DossierList.page(asked, after == null ? null : Missing.unless(Dossier.<Dossier>findById(after)).id));
    }

    /**
     * A dossier with everything in it that is asked for.
     *
     * @param statement after which the page's statements begin, by its id; {@code source} and {@code party} likewise
     */
    @GET
    @Path("{id}")
    public TemplateInstance dossier(@RestPath UUID id, @RestQuery String q, @RestQuery String stage, @RestQuery String mark, @RestQuery String statement,
            @RestQuery String source, @RestQuery String party) {
        Dossier dossier = Missing.unless(Dossier.findById(id));
        DossierFilter asked = DossierFilter.of(q, stage, mark);
        Filter filter = asked.words();
        List<ClaimRow> all = ClaimRow.of(dossier);
        List<ClaimRow> claims = asked.of(all);
        List<ClaimRow> shown = ClaimRow.forReaders(shown(claims));
        String path = asked.path(id);
        return Templates.dossier(dossier, asked, shown,
                DeskMatrix.of(dossier, (all.size() > MOST ? shown : all).stream().map(ClaimRow::claim).toList()),
                ListedPart.of(StatementRow.of(dossier).stream().filter(row -> row.matches(filter)).toList(), MOST, path, "statement", statement,
                        row -> row.statement().id),
                ListedPart.of(Source.of(dossier).stream().filter(each -> filter.matches(each.label, each.headline, each.byline)).toList(), MOST, path, "source",
                        source, each -> each.id),
                origins.atOnce(dossier),
                ListedPart.of(Party.of(dossier).stream().filter(each -> each.matches(filter)).toList(), MOST, path, "party", party, each -> each.id),
                        claims.size());
    }

    /** All in the dossier's order; or of more than are read on one page so many, those of whoever looks first. */
    private List<ClaimRow> shown(List<ClaimRow> rows) {
        return rows.size() <= MOST ? rows : rows.stream().sorted(Comparator.comparing(row -> !row.isOf(editor.getId()))).limit(MOST).toList();
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return Templates.form(DossierForm.blank(address.getTag()), null);
    }

    @POST
    public Response create() {
        UUID id = form.newId();
        DossierForm typed = new DossierForm(form);
        DossierWords words = typed.read(id);
        article.read();
        if (form.hasProblems()) {
            return Response.status(form.refusedStatus()).entity(Templates.form(form, null)).build();
        }
        String made = Transactions.call(() -> {
            Dossier known = Dossier.findById(id);
            if (known != null && typed.isStale(known, words, address.language())) {
                return null;
            }
            return article.takeInto(known == null ? make(id, words) : Dossier.locked(id));
        });
        return seeOrAgain(made, id);
    }

    private Dossier make(UUID id, DossierWords words) {
        Dossier dossier = new Dossier(id);
        dossier.describe(words);
        dossier.persistAndFlush();
        editor.record(Verb.CREATED, Thing.DOSSIER, id, words.title());
        return dossier;
    }

    /** On to what was saved; where nothing was, the form with both texts. */
    private Response seeOrAgain(String path, UUID id) {
        return path != null ? address.see(path)
                : Response.status(form.refusedStatus()).entity(Templates.form(form, Missing.unless(Dossier.findById(id)))).build();
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        Dossier dossier = Missing.unless(Dossier.findById(id));
        return Templates.form(DossierForm.of(dossier, address.language()), dossier);
    }

    @POST
    @Path("{id}")
    public Response save(@RestPath UUID id) {
        DossierForm typed = new DossierForm(form);
        DossierWords words = typed.read(id);
        article.read();
        String saved = form.hasProblems() ? null : Transactions.call(() -> {
            Dossier dossier = Dossier.locked(id);
            if (typed.isStale(dossier, words, address.language())) {
                return null;
            }
            Changes changes = DossierField.ALL.changes(dossier.words(), words);
            dossier.describe(words);
            editor.record(Verb.EDITED, Thing.DOSSIER, id, null, changes);
            return article.takeInto(dossier);
        });
        return seeOrAgain(saved, id);
    }
}
