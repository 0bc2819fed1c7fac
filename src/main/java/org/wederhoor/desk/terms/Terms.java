package org.wederhoor.desk.terms;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
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

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.elsewhere.matching.DeskTerm;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.language.Languages;

/** The desk's own terms: words of several languages that stand for each other, by which claims are found in another language. */
@Path("/desk/terms")
@RolesAllowed(Role.CHECKERS)
public class Terms {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 3;
    private static final String FIELD = "term-";
    private static final Labels LABELS = labelsOfLanguages();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance terms(List<DeskTerm> terms, Form form, List<Locale> languages);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/terms", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Site site;

    private static Labels labelsOfLanguages() {
        Labels labels = Labels.NONE;
        for (Locale each : Languages.built()) {
            labels = labels.with(FIELD + each.getLanguage(), (Words) each::getDisplayLanguage);
        }
        return labels;
    }

    @GET
    public TemplateInstance terms() {
        return page(Form.blank(LABELS).with("id", Ids.next()));
    }

    @POST
    public Response add() {
        UUID id = form.newId();
        SortedMap<String, String> words = typed();
        boolean made = !form.hasProblems() && Transactions.call(() -> {
            DeskTerm known = DeskTerm.findById(id);
            if (known == null && DeskTerm.all().stream().anyMatch(each -> each.words.equals(words))) {
                form.problem(Form.WHOLE, TermProblem.THERE_ALREADY);
                return false;
            }
            if (known == null) {
                DeskTerm term = new DeskTerm(id, words);
                term.persistAndFlush();
                editor.record(Verb.TERM_ADDED, Thing.TERM, id, term.called);
            }
            return true;
        });
        return made ? address.see("/desk/terms") : Response.status(form.refusedStatus()).entity(page(form)).build();
    }

    @POST
    @Path("{term}/remove")
    public Response remove(@RestPath("term") UUID id) {
        Transactions.run(() -> {
            DeskTerm term = DeskTerm.locked(id);
            if (term == null) {
                throw new Refused(language -> Words.messages(TermsMessages.class, language).gone());
            }
            term.delete();
            editor.record(Verb.TERM_REMOVED, Thing.TERM, id, term.called);
        });
        return address.see("/desk/terms");
    }

    private SortedMap<String, String> typed() {
        SortedMap<String, String> words = new TreeMap<>();
        for (Locale each : site.languages()) {
            String name = FIELD + each.getLanguage();
            String typed = form.optional(name, LONGEST);
            if (typed != null && typed.strip().split("\\s+").length > MOST_WORDS) {
                form.problem(name, TermProblem.TOO_MANY_WORDS);
            }
            if (typed != null) {
                words.put(each.getLanguage(), typed.strip());
            }
        }
        if (words.size() < 2 && !form.hasProblems()) {
            form.problem(Form.WHOLE, TermProblem.TWO_NEEDED);
        }
        return words;
    }

    private TemplateInstance page(Form shown) {
        return Templates.terms(DeskTerm.all(), shown, site.languages());
    }
}
